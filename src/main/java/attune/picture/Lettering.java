package attune.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;

/// The studio's own typeface as AWT takes it, so that pictures look the same on each system and need no font of it.
public final class Lettering {
    /// Measures letters as they are on paper, whatever the size of a pixel.
    static final FontRenderContext RULER = new FontRenderContext(null, true, true);
    /// More fit on no line, and would take long to measure.
    private static final int MOST_LETTERS = 300;
    private static final Font REGULAR = load("Regular");
    private static final Font BOLD = load("Bold");

    private Lettering() {}

    public static Font regular(int size) {
        return REGULAR.deriveFont((float) size);
    }

    public static Font bold(int size) {
        return BOLD.deriveFont((float) size);
    }

    /// Lets texts find the typeface by its name; may be called again and again.
    static void register() {
        GraphicsEnvironment system = GraphicsEnvironment.getLocalGraphicsEnvironment();
        system.registerFont(REGULAR);
        system.registerFont(BOLD);
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, RULER).getWidth();
    }

    /// The text on one line no wider than that, shortened where it must be.
    static String fitting(String text, Font font, double width) {
        String line = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "…" : text;
        line = line.replaceAll("\\p{Cntrl}", " ").strip();
        while (line.length() > 1 && width(line, font) > width) {
            line = line.substring(0, line.length() - 2).stripTrailing() + "…";
        }
        return line;
    }

    private static Font load(String weight) {
        try (InputStream in = Lettering.class.getResourceAsStream("/fonts/AttuneSans-" + weight + ".otf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException problem) {
            throw new IllegalStateException("The typeface is missing from this copy of Attune; install it again.",
                    problem);
        }
    }
}
