package attune.ui.compose;

import attune.generate.HeatMap;
import attune.generate.HeatMaps;
import attune.music.Meter;
import attune.picture.HeatMapPicture;
import attune.picture.LabelledHeatMap;
import attune.picture.MatrixCsv;
import attune.project.AtomicFile;
import attune.ui.common.Takes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Writes a take's heat maps as pictures and tables, as `attune compose --heatmaps` does.
///
/// @param meter by which columns are named, in the resolution of the melody
record TakeExport(Takes.Entry take, Meter meter) {
    /// Writes four files into the folder, named after the take; what has such a name is replaced.
    void write(Path folder) throws IOException {
        HeatMap expects = HeatMaps.pitch(take.melody(), meter, take.start());
        HeatMap looks = HeatMaps.attention(take.melody(), take.take().primer(), meter, take.start());
        write(folder, "expects", "pitch", expects, LabelledHeatMap.expectation(expects));
        write(folder, "attention", "event", looks, LabelledHeatMap.attention(looks));
    }

    private void write(Path folder, String what, String corner, HeatMap map, LabelledHeatMap picture)
            throws IOException {
        String name = take.name() + " " + what;
        AtomicFile.write(folder.resolve(name + ".csv"), MatrixCsv.write(corner, map).getBytes(StandardCharsets.UTF_8));
        AtomicFile.write(folder.resolve(name + ".png"), HeatMapPicture.png(picture));
    }
}
