package attune.ui.compose;

import attune.container.AtomicFile;
import attune.generate.HeatMap;
import attune.generate.HeatMaps;
import attune.model.Matrix;
import attune.music.Meter;
import attune.picture.HeatMapPicture;
import attune.picture.LabelledHeatMap;
import attune.picture.MatrixCsv;
import attune.picture.Picture;
import attune.picture.PictureFormat;
import attune.ui.common.Takes;
import attune.ui.heatmap.AlignmentMap;
import attune.ui.heatmap.Axis;
import attune.ui.heatmap.Passage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// Writes a take's heat maps as pictures (PNG and SVG) and tables (CSV), as `attune compose --heatmaps` does.
///
/// @param meter by which columns are named, in the resolution of the melody
/// @param passage the take as the heat maps picture it
record TakeExport(Takes.Entry take, Meter meter, Passage passage) {
    /// Writes six files into the folder, named after the take; what has such a name is replaced.
    void write(Path folder) throws IOException {
        HeatMap expects = HeatMaps.pitch(take.melody(), meter, take.start());
        write(folder, "expects", "pitch", expects, LabelledHeatMap.expectation(expects));
        if (passage.reply()) {
            HeatMap looks = alignment(expects.columns());
            write(folder, "alignment", "given", looks, LabelledHeatMap.alignment(looks));
        } else {
            HeatMap looks = HeatMaps.attention(take.melody(), take.take().primer(), meter, take.start());
            write(folder, "attention", "event", looks, LabelledHeatMap.attention(looks));
        }
    }

    private HeatMap alignment(List<String> columns) {
        Axis rows = new AlignmentMap(passage).rows();
        float[] values = new float[rows.size() * columns.size()];
        for (int cell = 0; cell < values.length; cell++) {
            float[] weights = passage.steps().get(cell % columns.size()).attention();
            int row = cell / columns.size();
            values[cell] = row < weights.length ? weights[row] : 0;
        }
        return new HeatMap(new Matrix("alignment", rows.size(), columns.size(), values),
                IntStream.range(0, rows.size()).mapToObj(rows.name()).toList(), columns);
    }

    private void write(Path folder, String what, String corner, HeatMap map, LabelledHeatMap picture)
            throws IOException {
        String name = take.name() + " " + what;
        AtomicFile.write(folder.resolve(name + ".csv"), MatrixCsv.write(corner, map).getBytes(StandardCharsets.UTF_8));
        Picture drawn = HeatMapPicture.of(picture);
        AtomicFile.write(folder.resolve(name + ".png"), drawn.png(PictureFormat.SCREEN));
        AtomicFile.write(folder.resolve(name + ".svg"), drawn.svg());
    }
}
