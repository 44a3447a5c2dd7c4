package attune.picture;

import attune.music.Pitch;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// The piano at the left of a roll's picture: its keys stand at the rows, every C is named.
final class RollKeyboard {
    static final double WIDTH = 36;
    private static final double BLACK_WIDTH = 21;
    private static final Color BLACK_KEY = new Color(0x3A414A);
    private static final Color EDGE = new Color(0xA9B1BA);
    private static final Font NAME = Lettering.regular(8);

    private RollKeyboard() {}

    /// Whether no black key lies between the pitch, a white key, and the next one below: C and F.
    static boolean meetsWhiteKeyBelow(int pitch) {
        return pitch % 12 == 0 || pitch % 12 == 5;
    }

    static void paint(Pen pen, RollLayout layout) {
        double left = layout.left() - WIDTH;
        pen.fill(Pen.WHITE, left, layout.top(), WIDTH, layout.plotHeight());
        for (int pitch = layout.lowest(); pitch <= layout.highest(); pitch++) {
            double top = layout.y(pitch);
            if (Pitch.isBlackKey(pitch)) {
                line(pen, left, top + RollLayout.ROW / 2);
                pen.fill(BLACK_KEY, left, top, BLACK_WIDTH, RollLayout.ROW);
            } else if (meetsWhiteKeyBelow(pitch) && pitch > layout.lowest()) {
                line(pen, left, top + RollLayout.ROW);
            }
            if (pitch % 12 == 0) {
                String name = Pitch.name(pitch, 0);
                pen.write(name, NAME, Pen.INK, layout.left() - 4 - Lettering.width(name, NAME),
                        top + RollLayout.ROW / 2 + 2.8);
            }
        }
        Graphics2D graphics = pen.graphics();
        graphics.setColor(EDGE);
        graphics.setStroke(new BasicStroke(0.5f));
        graphics.draw(new Rectangle2D.Double(left, layout.top(), WIDTH, layout.plotHeight()));
    }

    private static void line(Pen pen, double left, double y) {
        pen.fill(EDGE, left, y - 0.25, WIDTH, 0.5);
    }
}
