package attune.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A drawing with a title, ready to become a file: PNG, SVG, or with others a PDF.
///
/// Letters are outlines in SVG and PDF, so that they look the same where the typeface is not installed.
public final class Picture {
    private static final double POINTS_AN_INCH = 72;
    /// Larger ones many programs refuse to open.
    private static final int MOST_PIXELS = 100_000_000;

    private final Drawing drawing;
    private final String title;

    Picture(Drawing drawing, String title) {
        this.drawing = drawing;
        this.title = title;
    }

    /// In points.
    public double width() {
        return drawing.width();
    }

    /// In points.
    public double height() {
        return drawing.height();
    }

    String title() {
        return title;
    }

    void paint(Graphics2D graphics) {
        drawing.paint(graphics);
    }

    /// Pixels, row by row, as 0xAARRGGBB.
    ///
    /// @param width in pixels
    @SuppressWarnings("ArrayRecordComponent") // handed over once, to be shown
    public record Pixels(int width, int height, int[] argb) {}

    /// @param width in pixels; the height follows
    public Pixels pixels(int width) {
        BufferedImage image = image(width / drawing.width(), BufferedImage.TYPE_INT_ARGB);
        return new Pixels(image.getWidth(), image.getHeight(), ((DataBufferInt) image.getRaster().getDataBuffer())
                .getData());
    }

    /// A PNG file of so many dots an inch; of fewer where it would be too large to be opened.
    public byte[] png(double dotsAnInch) {
        double scale = dotsAnInch / POINTS_AN_INCH;
        double least = Math.sqrt(MOST_PIXELS / (drawing.width() * drawing.height()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image(Math.min(scale, least), BufferedImage.TYPE_INT_RGB), "png", bytes)) {
                throw new IllegalStateException("This Java cannot write PNG");
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Memory refused a picture", problem);
        }
        return bytes.toByteArray();
    }

    private BufferedImage image(double scale, int type) {
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.round(drawing.width() * scale)),
                Math.max(1, (int) Math.round(drawing.height() * scale)), type);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.transform(AffineTransform.getScaleInstance(image.getWidth() / drawing.width(),
                image.getHeight() / drawing.height()));
        drawing.paint(graphics);
        graphics.dispose();
        return image;
    }

    /// An SVG file, as large as the drawing.
    public byte[] svg() {
        return SvgFile.write(drawing, title);
    }

    /// A PDF file with a page for each picture.
    ///
    /// @param title of the document
    public static byte[] pdf(List<Picture> pages, String title) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("Attune");
            for (Picture page : pages) {
                add(document, page.drawing);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException("Memory refused a PDF", problem);
        }
    }

    private static void add(PDDocument document, Drawing drawing) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) drawing.width(), (float) drawing.height()));
        document.addPage(page);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) drawing.width(), (float) drawing.height());
        drawing.paint(graphics);
        graphics.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawForm(graphics.getXFormObject());
        }
    }
}
