package attune.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The names of the tracks beside their colours, in as many lines as they need.
final class RollLegend {
    static final double LINE = 18;
    private static final double SWATCH = 14;
    private static final double SWATCH_HEIGHT = 8;
    private static final double BEFORE_NAME = SWATCH + 6;
    private static final double BETWEEN = 18;
    private static final double WIDEST_NAME = 180;
    /// Files of hundreds of tracks exist: their names would leave no room for the notes.
    private static final int MOST_LINES = 5;

    private record Entry(String name, Color color, Color outline, double x, int line) {}

    private final List<Entry> entries = new ArrayList<>();
    private String rest = "";
    private double x;
    private int line;

    /// @param width from the left edge to where a line must end
    RollLegend(List<RollPart> parts, double width) {
        for (RollPart part : parts) {
            String name = Lettering.fitting(part.name(), Pen.TEXT, WIDEST_NAME);
            double wide = BEFORE_NAME + Lettering.width(name, Pen.TEXT);
            if (x > 0 && x + wide > width) {
                x = 0;
                line++;
            }
            if (line == MOST_LINES) {
                rest = "and " + (parts.size() - entries.size()) + " more";
                return;
            }
            entries.add(new Entry(name, part.color(), part.outline(), x, line));
            x += wide + BETWEEN;
        }
    }

    double height() {
        return entries.isEmpty() ? 0 : (line + 1) * LINE;
    }

    void paint(Pen pen, double left, double top) {
        Graphics2D graphics = pen.graphics();
        graphics.setStroke(new BasicStroke(0.5f));
        for (Entry entry : entries) {
            double base = top + entry.line() * LINE + 12;
            RoundRectangle2D swatch = new RoundRectangle2D.Double(left + entry.x(), base - SWATCH_HEIGHT, SWATCH,
                    SWATCH_HEIGHT, 3, 3);
            graphics.setColor(entry.color());
            graphics.fill(swatch);
            graphics.setColor(entry.outline());
            graphics.draw(swatch);
            pen.write(entry.name(), Pen.TEXT, Pen.INK, left + entry.x() + BEFORE_NAME, base);
        }
        if (!rest.isEmpty()) {
            pen.write(rest, Pen.TEXT, Pen.MUTED, left, top + line * LINE + 12);
        }
    }
}
