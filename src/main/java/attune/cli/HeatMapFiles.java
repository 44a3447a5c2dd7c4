package attune.cli;

import attune.generate.HeatMap;
import attune.generate.HeatMaps;
import attune.generate.Melody;
import attune.generate.PassageHeatMaps;
import attune.generate.Primer;
import attune.generate.WrittenPassage;
import attune.music.Meter;
import attune.picture.HeatMapPicture;
import attune.picture.LabelledHeatMap;
import attune.picture.MatrixCsv;
import attune.picture.Picture;
import attune.picture.PictureFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The files of `--heatmaps`: `pitch-probability` and `attention`, or `alignment` of a passage, each as PNG and SVG to look at and as CSV to count with.
final class HeatMapFiles {
    /// The matrix of attention grows with the square of them: beyond, it fills the memory after hours of composing.
    static final int MOST_EVENTS = 4_000;

    private HeatMapFiles() {}

    /// A network without attention has no attention to show: its matrix is left out.
    static void write(Outputs outputs, Path folder, Melody melody, Primer primer, Meter meter) throws IOException {
        outputs.folder(folder);
        HeatMap expected = HeatMaps.pitch(melody, meter, 0);
        write(outputs, folder, "pitch-probability", "pitch", expected, LabelledHeatMap.expectation(expected));
        HeatMap attention = HeatMaps.attention(melody, primer, meter, 0);
        if (attention.matrix().rows() > 0) {
            write(outputs, folder, "attention", "event", attention, LabelledHeatMap.attention(attention));
        }
    }

    /// `alignment`, and `pitch-probability` for each voice that was written, numbered where there are several.
    static void write(Outputs outputs, Path folder, WrittenPassage passage) throws IOException {
        outputs.folder(folder);
        for (int voice : passage.written()) {
            HeatMap expected = PassageHeatMaps.pitch(passage, voice);
            String number = passage.written().size() == 1 ? "" : "-" + (voice + 1);
            write(outputs, folder, "pitch-probability" + number, "pitch", expected,
                    LabelledHeatMap.expectation(expected));
        }
        HeatMap alignment = PassageHeatMaps.alignment(passage);
        if (alignment.matrix().rows() > 0) {
            write(outputs, folder, "alignment", "given", alignment, LabelledHeatMap.alignment(alignment));
        }
    }

    private static void write(Outputs outputs, Path folder, String name, String corner, HeatMap matrix,
            LabelledHeatMap map) throws IOException {
        outputs.write(folder.resolve(name + ".csv"),
                MatrixCsv.write(corner, matrix).getBytes(StandardCharsets.UTF_8));
        Picture picture = HeatMapPicture.of(map);
        outputs.write(folder.resolve(name + ".png"), picture.png(PictureFormat.SCREEN));
        outputs.write(folder.resolve(name + ".svg"), picture.svg());
    }
}
