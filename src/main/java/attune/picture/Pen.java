package attune.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/// What pictures for print are drawn with; the colours are those of the studio's light theme.
record Pen(Graphics2D graphics) {
    static final Color WHITE = Color.WHITE;
    static final Color INK = new Color(0x1B2026);
    static final Color MUTED = new Color(0x56616C);
    static final Color LINE = new Color(0xD5DAE0);
    static final Font TEXT = Lettering.regular(12);
    static final Font TITLE = Lettering.bold(17);
    static final int MARGIN = 16;

    void fill(Color color, double x, double y, double width, double height) {
        graphics.setColor(color);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    void title(String title) {
        write(title, TITLE, INK, MARGIN, 30);
    }

    void write(String text, Font font, Color color, double x, double baseline) {
        graphics.setFont(font);
        graphics.setColor(color);
        graphics.drawString(text, (float) x, (float) baseline);
    }

    /// The title of an axis that runs from top to bottom, at the left edge, to be read from below.
    void writeUpwards(String text, double middle) {
        AffineTransform upright = graphics.getTransform();
        graphics.rotate(-Math.PI / 2);
        write(text, TEXT, MUTED, Math.rint(-middle - Lettering.width(text, TEXT) / 2), MARGIN + 10);
        graphics.setTransform(upright);
    }

    /// @param share of the second, 0–1
    static Color mix(Color one, Color other, double share) {
        return new Color(mix(one.getRed(), other.getRed(), share), mix(one.getGreen(), other.getGreen(), share),
                mix(one.getBlue(), other.getBlue(), share));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + share * (other - one));
    }
}
