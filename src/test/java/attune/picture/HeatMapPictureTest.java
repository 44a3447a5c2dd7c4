package attune.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.model.Matrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class HeatMapPictureTest {
    private static final HeatMap SMALL = new HeatMap("What it expects", "probability", new Matrix("p", 2, 3,
            new float[]{0, 0.5f, 1, 1, 0, Float.NaN}), List.of("C4", "B3"), List.of("1.1", "1.2", "2.1"), "pitch",
            "place",
            ColorMap.VIRIDIS);

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
        BufferedImage image = HeatMapPicture
                .paint(new HeatMap("t", "s", new Matrix("p", 1, cols, values), List.of("C4"),
                        Collections.nCopies(cols, "1.1"), "r", "c", ColorMap.VIRIDIS));
        assertTrue(image.getWidth() < 5000, "width " + image.getWidth());
        int left = plotLeft(image);
        int top = plotTop(image, left);
        assertEquals(ColorMap.VIRIDIS.argb(1), image.getRGB(left + 12_345 / 5, top + 3));
    }

    @Test
    void anEmptyTakeHasAPictureToo() {
        HeatMap empty = new HeatMap("t", "s", new Matrix("p", 0, 0, new float[0]), List.of(), List.of(), "r", "c",
                ColorMap.INFERNO);
        assertTrue(HeatMapPicture.png(empty).length > 0);
    }

    @Test
    void namesThatDoNotFitTheMatrixAreRefused() {
        Matrix matrix = new Matrix("p", 1, 1, new float[1]);
        assertThrows(IllegalArgumentException.class,
                () -> new HeatMap("t", "s", matrix, List.of("C4"), List.of(), "r", "c",
                        ColorMap.VIRIDIS));
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
