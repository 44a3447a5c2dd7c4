package attune.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.generate.HeatMap;
import attune.model.Matrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class HeatMapPictureTest {
    private static final LabelledHeatMap SMALL = labelled(new HeatMap(
            new Matrix("p", 2, 3, new float[]{0, 0.5f, 1, 1, 0, Float.NaN}), List.of("C4", "B3"),
            List.of("1.1", "1.2", "2.1")));

    @Test
    void eachCellIsARectangleOfOneColor() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(HeatMapPicture.png(SMALL)));
        int left = plotLeft(image);
        int top = plotTop(image, left);
        int cell = run(image, left, top + 3);
        int row = 1;
        while (image.getRGB(left, top + row) == ColorMap.VIRIDIS.argb(0)) {
            row++;
        }
        assertEquals(ColorMap.VIRIDIS.argb(0.5), image.getRGB(left + cell + 1, top + 1));
        assertEquals(ColorMap.VIRIDIS.argb(0.5), image.getRGB(left + 2 * cell - 1, top + row - 1));
        assertEquals(ColorMap.VIRIDIS.argb(1), image.getRGB(left + 3 * cell - 1, top + 1));
        assertEquals(ColorMap.VIRIDIS.argb(1), image.getRGB(left + 1, top + row + 1));
        assertEquals(ColorMap.VIRIDIS.argb(0), image.getRGB(left + cell + 1, top + row + 1));
        assertEquals(0xFFEEF0F2, image.getRGB(left + 2 * cell + 2, top + row + 1),
                "a cell that does not exist is pale");
    }

    @Test
    void aBarLineStandsWhereABarBegins() {
        BufferedImage image = HeatMapPicture.paint(SMALL);
        int left = plotLeft(image);
        int top = plotTop(image, left);
        int cell = run(image, left, top + 3);
        assertNotEquals(ColorMap.VIRIDIS.argb(1), image.getRGB(left + 2 * cell, top + 3));
        assertEquals(ColorMap.VIRIDIS.argb(1), image.getRGB(left + 2 * cell + 1, top + 3));
    }

    @Test
    void aHugeMatrixBecomesAPictureThatProgramsCanOpenAndKeepsItsRareCells() {
        int cols = 20_000;
        float[] values = new float[cols];
        values[12_345] = 1;
        BufferedImage image = HeatMapPicture.paint(labelled(new HeatMap(new Matrix("p", 1, cols, values), List.of("C4"),
                Collections.nCopies(cols, "1.1"))));
        assertTrue(image.getWidth() < 5000, "width " + image.getWidth());
        int left = plotLeft(image);
        int top = plotTop(image, left);
        assertEquals(ColorMap.VIRIDIS.argb(1), image.getRGB(left + 12_345 / 5, top + 3));
    }

    @Test
    void anEmptyTakeHasAPictureToo() {
        LabelledHeatMap empty = labelled(new HeatMap(new Matrix("p", 0, 0, new float[0]), List.of(), List.of()));
        assertTrue(HeatMapPicture.png(empty).length > 0);
    }

    @Test
    void whatWasWrittenIsOutlinedAndTheNamesAreSpelledForPeople() {
        float[] values = {0.5f, 0, 0, 1};
        LabelledHeatMap map = LabelledHeatMap
                .expectation(new HeatMap(new Matrix("p", 2, 2, values), List.of("E-4", "C#3"),
                        List.of("1.1 E-4", "1.2 C#3.E-4")));
        assertEquals(List.of("E♭4", "C♯3"), map.map().rows());
        assertEquals(List.of("1.1", "1.2"), map.map().columns());
        assertEquals(List.of(List.of(0), List.of(1, 0)), map.written());
    }

    @Test
    void whatCannotBeAttendedToIsNoCell() {
        LabelledHeatMap map = LabelledHeatMap
                .attention(new HeatMap(new Matrix("a", 2, 1, new float[]{0, 1}), List.of("START -2", "START -1"),
                        List.of("1.1 C4")));
        assertTrue(Float.isNaN(map.map().matrix().at(0, 0)));
        assertEquals(1, map.map().matrix().at(1, 0));
        assertEquals(List.of("START", "START"), map.map().rows());
    }

    private static LabelledHeatMap labelled(HeatMap map) {
        return new LabelledHeatMap("What it expects", "probability", map, "pitch", "place", ColorMap.VIRIDIS,
                List.of());
    }

    /// The first column of pixels that holds the colour of 0.
    private static int plotLeft(BufferedImage image) {
        for (int x = 0; x < image.getWidth(); x++) {
            if (plotTop(image, x) >= 0) {
                return x;
            }
        }
        throw new AssertionError("no cell of the value 0");
    }

    private static int plotTop(BufferedImage image, int x) {
        for (int y = 0; y < image.getHeight(); y++) {
            if (image.getRGB(x, y) == ColorMap.VIRIDIS.argb(0)) {
                return y;
            }
        }
        return -1;
    }

    private static int run(BufferedImage image, int x, int y) {
        int length = 0;
        while (image.getRGB(x + length, y) == image.getRGB(x, y)) {
            length++;
        }
        return length;
    }
}
