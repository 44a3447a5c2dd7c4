package attune.ui.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/// The studio's typeface as AWT takes it, by which the chart is drawn.
final class ChartTypeface {
    private static final Font REGULAR = load();

    private ChartTypeface() {}

    static Font regular(int size) {
        return REGULAR.deriveFont((float) size);
    }

    private static Font load() {
        try (InputStream in = ChartTypeface.class.getResourceAsStream("/fonts/AttuneSans-Regular.otf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException problem) {
            throw new IllegalStateException("The typeface is missing from this copy of Attune; install it again.",
                    problem);
        }
    }
}
