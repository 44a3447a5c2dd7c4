package attune.ui;

import attune.ui.common.Contrast;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;

/// How well a text can be read in a picture of its scene.
///
/// The ground is the most frequent colour where the text stands. The ink is the colour that the text is filled with, as far as the
/// opacity of what holds it lets it through: WCAG compares the colours that were asked for, and no pixel of a thin antialiased
/// stroke ever has that colour whole. But it counts only where the picture bears it out: where no pixel comes even half as far from the
/// ground, something fades or covers the text, and then the pixel that stands out most is the ink.
record MeasuredText(ShownText shown, Color ink, Color ground) {
    private static final double BORNE_OUT = 0.5;

    /// FX thread only.
    static MeasuredText of(ShownText shown, Image picture) {
        Map<Integer, Integer> counts = counts(shown.area(), picture);
        Color ground = opaque(
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
        Color seen = counts.keySet().stream().map(MeasuredText::opaque)
                .max((one, other) -> Double.compare(Contrast.ratio(one, ground), Contrast.ratio(other, ground)))
                .orElseThrow();
        if (fill(shown) instanceof Color fill) {
            Color asked = Contrast.over(ground, fill, shown.opacity());
            if (distance(seen, ground) >= BORNE_OUT * distance(asked, ground)) {
                return new MeasuredText(shown, asked, ground);
            }
        }
        return new MeasuredText(shown, seen, ground);
    }

    double ratio() {
        return Contrast.ratio(ink, ground);
    }

    boolean legible() {
        return ratio() >= Contrast.TEXT;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%5.2f  %s on %s  “%s”", ratio(), web(ink), web(ground),
                shown.words());
    }

    private static @Nullable Paint fill(ShownText shown) {
        boolean selected = shown.text().getSelectionEnd() - shown.text().getSelectionStart() > shown.words().length()
                / 2;
        return selected ? shown.text().getSelectionFill() : shown.text().getFill();
    }

    private static Map<Integer, Integer> counts(Bounds area, Image picture) {
        PixelReader pixels = picture.getPixelReader();
        Map<Integer, Integer> counts = new HashMap<>();
        int right = (int) Math.min(picture.getWidth(), Math.ceil(area.getMaxX()));
        int bottom = (int) Math.min(picture.getHeight(), Math.ceil(area.getMaxY()));
        for (int y = (int) area.getMinY(); y < bottom; y++) {
            for (int x = (int) area.getMinX(); x < right; x++) {
                counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Color opaque(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    private static String web(Color color) {
        return "#%02x%02x%02x".formatted(Math.round(color.getRed() * 255), Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
    }

    private static double distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }
}
