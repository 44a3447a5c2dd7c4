package attune.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.generate.HeatMap;
import attune.model.Matrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HeatMapPictureTest {
    private static final int PALE = 0xFFEEF0F2;
    private static final LabelledHeatMap SMALL = labelled(new HeatMap(
            new Matrix("p", 2, 3, new float[]{0, 0.5f, 1, 1, 0, Float.NaN}), List.of("C4", "B3"),
            List.of("1.1", "1.2", "2.1")));

    @Test
    void eachCellIsARectangleOfOneColor() {
        BufferedImage image = image(SMALL, 72);
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
        assertEquals(PALE, image.getRGB(left + 2 * cell + 2, top + row + 1),
                "a cell that does not exist is pale");
    }

    @Test
    void aBarLineStandsWhereABarBegins() {
        BufferedImage image = image(SMALL, 72);
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
        BufferedImage image = image(labelled(new HeatMap(new Matrix("p", 1, cols, values), List.of("C4"),
                Collections.nCopies(cols, "1.1"))), 72);
        assertTrue(image.getWidth() < 5000, "width " + image.getWidth());
        int left = plotLeft(image);
        int top = plotTop(image, left);
        assertEquals(ColorMap.VIRIDIS.argb(1), image.getRGB(left + 12_345 / 5, top + 3));
    }

    @Test
    void anEmptyTakeHasAPictureToo() {
        LabelledHeatMap empty = labelled(new HeatMap(new Matrix("p", 0, 0, new float[0]), List.of(), List.of()));
        assertTrue(HeatMapPicture.of(empty).png(72).length > 0);
        assertTrue(HeatMapPicture.of(empty).svg().length > 0);
    }

    @Test
    void atTwiceAsManyDotsEveryPixelOfACellHasItsColour() {
        LabelledHeatMap noise = noise(40, 50);
        BufferedImage image = image(noise, 144);
        HeatMapLayout layout = new HeatMapPicture(noise).layout();
        double top = Scale.upTo(noise.largest()).top();
        for (int y = 0; y < 2 * layout.plotHeight(); y++) {
            for (int x = 0; x < 2 * layout.plotWidth(); x++) {
                float value = noise.map().matrix().at(y / 2 / layout.cellHeight(), x / 2 / layout.cellWidth());
                int expected = Float.isNaN(value) ? PALE : ColorMap.VIRIDIS.argb(value / top);
                assertEquals(expected, image.getRGB(2 * layout.left() + x, 2 * layout.top() + y), x + ", " + y);
            }
        }
    }

    /// Where the edges of cells lie inside a pixel, as in programs that show vectors.
    @Test
    void noPaperShinesThroughBetweenCells() {
        LabelledHeatMap map = labelled(new HeatMap(new Matrix("p", 9, 8, chequers(9, 8, 0.2f)), names(9, "C"),
                names(8, "n")));
        double scale = 101.0 / 72;
        BufferedImage image = image(map, 72 * scale);
        HeatMapLayout layout = new HeatMapPicture(map).layout();
        int darkRows = layout.plotHeight() * 8 / 9;
        for (int y = 1; y < darkRows * scale - 2; y++) {
            for (int x = 1; x < layout.plotWidth() * scale - 2; x++) {
                int red = image.getRGB((int) (layout.left() * scale) + x, (int) (layout.top() * scale) + y) >> 16
                        & 0xFF;
                assertTrue(red <= 0x44, "at " + x + ", " + y + ": " + red);
            }
        }
    }

    @Test
    void asSvgItIsXmlWithFewRectanglesAndItsWordsAreOutlines() throws Exception {
        float[] values = new float[128 * 500];
        values[64 * 500 + 250] = 1;
        LabelledHeatMap map = labelled(new HeatMap(new Matrix("p", 128, 500, values), names(128, "C"),
                Collections.nCopies(500, "1.1")));
        Element svg = parsed(HeatMapPicture.of(map).svg());
        assertEquals("svg", svg.getTagName());
        int legend = 240 + 20;
        int axes = 128 + 500;
        int rectangles = svg.getElementsByTagName("rect").getLength();
        assertTrue(rectangles > 128 && rectangles <= 128 + 1 + legend + axes, rectangles + " rectangles");
        assertEquals(0, svg.getElementsByTagName("text").getLength());
        LabelledHeatMap nameless = new LabelledHeatMap(map.title(), map.subtitle(), map.map(), "", "", map.colors(),
                List.of());
        int letters = svg.getElementsByTagName("path").getLength();
        int fewer = parsed(HeatMapPicture.of(nameless).svg()).getElementsByTagName("path").getLength();
        assertTrue(letters > fewer, letters + " outlines, " + fewer + " without the names of the axes");
    }

    @Test
    void asPdfItIsAPageOfItsOwnSize() throws IOException {
        Picture picture = HeatMapPicture.of(SMALL);
        try (PDDocument document = Loader.loadPDF(Picture.pdf(List.of(picture), "Maps"))) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(picture.width(), document.getPage(0).getMediaBox().getWidth(), 0.01);
        }
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

    private static BufferedImage image(LabelledHeatMap map, double dots) {
        try {
            return ImageIO.read(new ByteArrayInputStream(HeatMapPicture.of(map).png(dots)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Element parsed(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg)).getDocumentElement();
    }

    private static LabelledHeatMap noise(int rows, int cols) {
        Random random = new Random(5);
        float[] values = new float[rows * cols];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(5) == 0 ? Float.NaN : random.nextInt(3) == 0 ? 0 : random.nextFloat();
        }
        return labelled(new HeatMap(new Matrix("p", rows, cols, values), names(rows, "C"), names(cols, "n")));
    }

    /// All dark but the last cell.
    private static float[] chequers(int rows, int cols, float dark) {
        float[] values = new float[rows * cols];
        for (int i = 0; i < values.length; i++) {
            values[i] = (i / cols + i) % 2 * dark;
        }
        values[values.length - 1] = 1;
        return values;
    }

    private static List<String> names(int count, String before) {
        return IntStream.range(0, count).mapToObj(i -> before + i).toList();
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
