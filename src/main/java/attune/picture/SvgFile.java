package attune.picture;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Writes a drawing as SVG, with letters as outlines.
final class SvgFile {
    private static final String SVG = "http://www.w3.org/2000/svg";
    /// Digits after the point: a thousandth of a point is nothing to see.
    private static final int PRECISION = 3;

    private SvgFile() {}

    static byte[] write(Drawing drawing, String title) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(PRECISION);
        context.setComment("Attune");
        SVGGraphics2D graphics = new SVGGraphics2D(context, true);
        drawing.paint(graphics);
        Element root = graphics.getRoot();
        String width = length(drawing.width());
        String height = length(drawing.height());
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("width", width + "pt");
        root.setAttribute("height", height + "pt");
        Element name = root.getOwnerDocument().createElementNS(SVG, "title");
        name.setTextContent(title.replaceAll("\\p{Cntrl}", " ")); // XML holds none of them
        root.insertBefore(name, root.getFirstChild());
        return bytes(root);
    }

    /// Batik's own writer would name a document type that readers then look for in the network.
    private static byte[] bytes(Element root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.transform(new DOMSource(root), new StreamResult(bytes));
        } catch (TransformerException problem) {
            throw new IllegalStateException("This Java cannot write XML", problem);
        }
        return bytes.toByteArray();
    }

    private static String length(double points) {
        return String.format(Locale.ROOT, "%.2f", points);
    }

    private static Document document() {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            document.appendChild(document.createElementNS(SVG, "svg"));
            return document;
        } catch (ParserConfigurationException problem) {
            throw new IllegalStateException("This Java cannot make XML", problem);
        }
    }
}
