package attune.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;

/// The studio's own typeface as AWT takes it, so that pictures look the same on each system and need no font of it.
public final class Lettering {
    private static final Font REGULAR = load("Regular");
    private static final Font BOLD = load("Bold");

    private Lettering() {}

    public static Font regular(int size) {
        return REGULAR.deriveFont((float) size);
    }

    public static Font bold(int size) {
        return BOLD.deriveFont((float) size);
    }

    /// In points, as long as the text is drawn without hinting.
    static double width(Font font, String text) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
    }

    /// Lets texts find the typeface by its name; may be called again and again.
    static void register() {
        GraphicsEnvironment system = GraphicsEnvironment.getLocalGraphicsEnvironment();
        system.registerFont(REGULAR);
        system.registerFont(BOLD);
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
