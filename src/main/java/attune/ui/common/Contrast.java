package attune.ui.common;

import java.util.stream.Stream;
import javafx.scene.paint.Color;

/// How far two colours stand apart, as WCAG 2.1 reckons it: from 1, alike, to 21, black on white.
public final class Contrast {
    /// What text needs (level AA, letters of ordinary size).
    public static final double TEXT = 4.5;

    private Contrast() {}

    public static double ratio(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// What is seen of a colour that lets the ground shine through.
    ///
    /// @param opacity beside that of the colour itself
    public static Color over(Color ground, Color ink, double opacity) {
        Color solid = Color.color(ink.getRed(), ink.getGreen(), ink.getBlue());
        return ground.interpolate(solid, ink.getOpacity() * opacity);
    }

    public static Color over(Color ground, Color ink) {
        return over(ground, ink, 1);
    }

    /// The first of the inks that can be read on that ground; else white or black, one of which can be read on anything.
    public static Color legible(Color ground, Color... inks) {
        return Stream.concat(Stream.of(inks), Stream.of(Color.WHITE, Color.BLACK))
                .filter(ink -> ratio(ink, ground) >= TEXT).findFirst().orElseThrow();
    }
}
