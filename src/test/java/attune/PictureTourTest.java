package attune;

import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.generate.HeatMap;
import attune.model.Matrix;
import attune.music.Pitch;
import attune.picture.HeatMapPicture;
import attune.picture.LabelledHeatMap;
import attune.picture.Picture;
import attune.picture.RollPicture;
import attune.ui.library.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Leaves the pictures that are exported beside those of the studio, each as PNG, SVG and PDF.
class PictureTourTest {
    @Test
    void theRollOfAChorale() throws Exception {
        Sample chorale = Sample.all().stream().filter(each -> each.title().startsWith("Befiehl")).findFirst()
                .orElseThrow();
        write("89-roll-picture", RollPicture.of(chorale.read().score(), chorale.title()));
    }

    @Test
    void aHeatMap() throws IOException {
        List<String> rows = IntStream.rangeClosed(43, 79).mapToObj(i -> Pitch.token(122 - i)).toList();
        int cols = 64;
        float[] values = new float[rows.size() * cols];
        for (int col = 0; col < cols; col++) {
            int line = row(col);
            for (int row = 0; row < rows.size(); row++) {
                double far = row - line;
                values[row * cols + col] = (float) (0.7 * Math.exp(-far * far / (1 + col % 5)));
            }
        }
        List<String> columns = IntStream.range(0, cols)
                .mapToObj(col -> (col / 8 + 1) + "." + (col / 2 % 4 + 1) + " " + rows.get(row(col))).toList();
        write("90-heatmap-picture", HeatMapPicture.of(LabelledHeatMap.expectation(
                new HeatMap(new Matrix("p", rows.size(), cols, values), rows, columns))));
    }

    private static int row(int col) {
        return (int) Math.round(18 + 14 * Math.sin(col / 7.0));
    }

    private static void write(String name, Picture picture) throws IOException {
        Files.createDirectories(Tour.PICTURES);
        Path png = Files.write(Tour.PICTURES.resolve(name + ".png"), picture.png(144));
        Files.write(Tour.PICTURES.resolve(name + ".svg"), picture.svg());
        Files.write(Tour.PICTURES.resolve(name + ".pdf"), Picture.pdf(List.of(picture), name));
        assertTrue(Files.size(png) > 10_000, name + " is empty");
    }
}
