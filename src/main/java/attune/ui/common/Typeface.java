package attune.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The one sans family of the studio, for canvas painters; the style sheets name the same one.
///
/// It comes with Attune, so that labels are as wide on each system, and its figures all have one width, so that a running
/// position does not tremble. It has ♯ and ♭; signs that it lacks come from the system.
public final class Typeface {
    public static final String FAMILY = "Attune Sans";

    static {
        List.of("Regular", "Bold").forEach(Typeface::load);
    }

    private Typeface() {}

    public static Font regular(double size) {
        return Font.font(FAMILY, size);
    }

    public static Font bold(double size) {
        return Font.font(FAMILY, FontWeight.BOLD, size);
    }

    private static void load(String style) {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/AttuneSans-" + style + ".otf")) {
            Font.loadFont(in, 12);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
