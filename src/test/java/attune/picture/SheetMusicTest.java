package attune.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SheetMusicTest {
    private static final SheetStyle STYLE = new SheetStyle(Paper.A4, 7);

    /// A black system as wide as the page and so many spaces high.
    private static SystemPicture system(int bar, double spaces) {
        double width = STYLE.spaces() * 10;
        return new SystemPicture(String.format(java.util.Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.1f\" height=\"%2$.1f\" viewBox=\"0 0 %1$.1f %2$.1f\">"
                        + "<rect x=\"0\" y=\"0\" width=\"%1$.1f\" height=\"%2$.1f\" fill=\"currentColor\"/></svg>",
                width, spaces * 10), bar, 20, 10);
    }

    private static List<SystemPicture> systems(int count, double spaces) {
        return IntStream.range(0, count).mapToObj(i -> system(1 + 4 * i, spaces)).toList();
    }

    /// How many black stretches there are from top to bottom in a column of the page.
    private static int stretches(Picture page) {
        return stretches(page, 200);
    }

    private static int stretches(Picture page, int x) {
        Picture.Pixels pixels = page.pixels(600);
        int found = 0;
        boolean black = false;
        for (int y = 0; y < pixels.height(); y++) {
            boolean now = (pixels.argb()[y * pixels.width() + x] & 0xFF) < 40;
            found += now && !black ? 1 : 0;
            black = now;
        }
        return found;
    }

    @Test
    void everySystemStandsOnOnePageAndInsideOfIt() {
        List<Picture> pages = SheetMusic.pages(systems(12, 24), "A piece", "Someone", STYLE);
        assertTrue(pages.size() >= 2, "pages " + pages.size());
        assertEquals(12, pages.stream().mapToInt(SheetMusicTest::stretches).sum());
        for (Picture page : pages) {
            Picture.Pixels pixels = page.pixels(600);
            int margin = 600 * 38 / 595;
            assertTrue(IntStream.range(0, pixels.height()).allMatch(
                    y -> IntStream.range(0, margin)
                            .allMatch(x -> (pixels.argb()[y * pixels.width() + x] & 0xFF) > 200)),
                    "the left margin is white");
            assertTrue(IntStream.range(pixels.height() - margin, pixels.height())
                    .allMatch(y -> (pixels.argb()[y * pixels.width() + 200] & 0xFF) > 200), "so is the lower one");
        }
    }

    @Test
    void aSystemHigherThanThePageIsMadeSmaller() {
        List<Picture> pages = SheetMusic.pages(systems(2, 900), "Many voices", "", STYLE);
        assertEquals(2, pages.size());
        pages.forEach(page -> assertEquals(1, stretches(page, 50)));
    }

    @Test
    void withoutMusicThereIsOnePageWithTheTitle() {
        List<Picture> pages = SheetMusic.pages(List.of(), "Nothing yet", "", STYLE);
        assertEquals(1, pages.size());
        assertTrue(Arrays.stream(pages.getFirst().pixels(600).argb()).anyMatch(pixel -> (pixel & 0xFF) < 60),
                "the title is written");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThrows(IllegalStateException.class,
                () -> SheetMusic.pages(List.of(new SystemPicture("nonsense", 1, 0, 10)), "A piece", "", STYLE));
    }

    @Test
    void aPdfLooksLikeThePixels() throws IOException {
        List<Picture> pages = SheetMusic.pages(systems(9, 24), "A piece", "Someone", STYLE);
        try (PDDocument document = Loader.loadPDF(Picture.pdf(pages, "A piece"))) {
            assertEquals(pages.size(), document.getNumberOfPages());
            assertEquals("A piece", document.getDocumentInformation().getTitle());
            assertEquals(Paper.A4.width(), document.getPage(0).getMediaBox().getWidth(), 0.01);
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 72);
            Picture.Pixels ours = pages.getFirst().pixels(image.getWidth());
            long different = IntStream.range(0, Math.min(ours.height(), image.getHeight()) * image.getWidth()).filter(
                    i -> Math.abs((image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFF)
                            - (ours.argb()[i] & 0xFF)) > 128)
                    .count();
            assertTrue(different < image.getWidth() * 8L, "pixels that differ: " + different);
        }
    }

    @Test
    void anSvgIsXmlOfThePapersSizeWithoutLetters() throws Exception {
        Picture page = SheetMusic.pages(systems(2, 24), "A & B", "<me>", STYLE).getFirst();
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.svg()));
        assertEquals("595.28pt", document.getDocumentElement().getAttribute("width"));
        assertEquals("A & B", document.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(0, document.getElementsByTagName("text").getLength());
        assertTrue(document.getElementsByTagName("path").getLength() >= 5, "the title's letters");
    }

    @Test
    void severalPicturesAreNumberedFilesButOnePdf() throws IOException {
        List<Picture> pages = SheetMusic.pages(systems(12, 24), "A piece", "", STYLE);
        Path target = Path.of("folder", "my.piece.png");
        Map<Path, byte[]> files = PictureFormat.PNG.files(pages, "A piece", 36, target);
        assertEquals(List.of(Path.of("folder", "my.piece-1.png"), Path.of("folder", "my.piece-2.png")),
                List.copyOf(files.keySet()).subList(0, 2));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(files.values().iterator().next()));
        assertEquals(298, image.getWidth(), "36 dots an inch");
        assertEquals(List.of(target), List.copyOf(PictureFormat.PDF.files(pages, "A piece", 36, target).keySet()));
        assertEquals(List.of(target),
                List.copyOf(PictureFormat.SVG.files(pages.subList(0, 1), "A piece", 36, target).keySet()));
    }

    @Test
    void theEndingTellsTheFormat() {
        assertEquals(Optional.of(PictureFormat.PDF), PictureFormat.of(Path.of("a.b.PDF")));
        assertEquals(Optional.empty(), PictureFormat.of(Path.of("pdf")));
        assertEquals(Optional.empty(), PictureFormat.of(Path.of("a.mid")));
    }

    /// PostScript is what Java's own print service writes: the same pages go to a printer.
    @Test
    void aPrinterIsHandedEveryPage() throws PrintException {
        List<Picture> pages = SheetMusic.pages(systems(12, 24), "A piece", "", STYLE);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        StreamPrintServiceFactory[] factories = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        assertTrue(factories.length > 0, "Java writes PostScript");
        factories[0].getPrintService(printed).createPrintJob().print(Printers.document(pages),
                new HashPrintRequestAttributeSet());
        String text = printed.toString(StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%!PS"), text.substring(0, 20));
        assertEquals(pages.size(), text.split("showpage", -1).length - 1 - definitions(text));
    }

    private static int definitions(String postScript) {
        return (int) postScript.lines().filter(line -> line.contains("showpage") && line.contains("def")).count();
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        List<Picture> pages = SheetMusic.pages(systems(1, 24), "A piece", "", STYLE);
        PrintingException problem = assertThrows(PrintingException.class,
                () -> Printers.print("Nobody's printer", pages, Paper.A4, 1));
        assertTrue(String.valueOf(problem.getMessage()).contains("Nobody's printer"), problem.getMessage());
    }

    @Test
    void largePicturesBecomeSmallerThanWished() throws IOException {
        Picture wide = new Picture(new Drawing() {
            @Override
            public double width() {
                return 8000;
            }

            @Override
            public double height() {
                return 8000;
            }

            @Override
            public void paint(Graphics2D graphics) {}
        }, "wide");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(wide.png(300)));
        assertTrue((long) image.getWidth() * image.getHeight() <= 100_000_000L, "pixels");
    }
}
