package attune.picture;

import attune.music.Meter;
import attune.music.Note;
import attune.music.Pitch;
import attune.music.Score;
import attune.music.TickRange;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import java.util.Comparator;
import java.util.List;

/// Paints notes over time as the piano roll shows them, on light paper: with a keyboard, bars, and the names of the tracks.
public final class RollPicture implements Drawing {
    private static final Color BLACK_ROW = new Color(0xF1F3F5);
    private static final Color ROW_LINE = new Color(0xE4E8EC);
    private static final Color BEAT_LINE = new Color(0xDCE0E5);
    private static final Color BAR_LINE = new Color(0xA9B1BA);
    private static final Font NUMBER = Lettering.regular(11);
    private static final double BELOW_TITLE = 40;
    private static final double BELOW = 52;
    private static final double LEAST_WIDTH = 360;
    private static final double LONGEST_TITLE = 640;
    private static final double ROOM_FOR_BAR = 4;
    private static final double ROOM_FOR_BEAT = 6;
    private static final double ROOM_FOR_NUMBER = 24;
    private static final double NARROWEST = 1;
    private static final double ROOM_FOR_OUTLINE = 3;
    private static final double GAP = 0.5;
    private static final float OUTLINE = 0.5f;
    private static final double CORNER = 3;

    private final String title;
    private final Meter meter;
    private final List<RollPart> parts;
    private final RollLegend legend;
    private final RollLayout layout;
    private final double width;

    RollPicture(Score score, TickRange range, String title) {
        this.title = Lettering.fitting(title, Pen.TITLE, LONGEST_TITLE);
        meter = score.meter();
        TickRange bars = meter.wholeBars(range);
        parts = RollPart.of(score, bars);
        RollLayout untitled = RollLayout.of(bars, score.ticksPerQuarter(), parts,
                Pen.MARGIN + 22 + RollKeyboard.WIDTH, 0);
        double content = Math.max(Math.max(LEAST_WIDTH, Lettering.width(this.title, Pen.TITLE)),
                untitled.right() - Pen.MARGIN);
        legend = new RollLegend(parts, content);
        layout = untitled.withTop(BELOW_TITLE + legend.height() + 8);
        width = Math.ceil(content + 2 * Pen.MARGIN);
    }

    /// The picture of the bars that hold the range.
    public static Picture of(Score score, TickRange range, String title) {
        return new Picture(new RollPicture(score, range, title), title);
    }

    /// The picture of the whole piece, up to the end of the bar in which the last note ends.
    public static Picture of(Score score, String title) {
        return of(score, new TickRange(0, score.notesEnd()), title);
    }

    RollLayout layout() {
        return layout;
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return Math.ceil(layout.bottom() + BELOW);
    }

    @Override
    public void paint(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        pen.fill(Pen.WHITE, 0, 0, width(), height());
        pen.title(title);
        legend.paint(pen, Pen.MARGIN, BELOW_TITLE);
        paintRows(pen);
        paintBars(pen);
        pen.write("bar", Pen.TEXT, Pen.MUTED, layout.left(), layout.bottom() + 36);
        pen.writeUpwards("pitch", (layout.top() + layout.bottom()) / 2);
        RollKeyboard.paint(pen, layout);
        parts.reversed().forEach(part -> paintNotes(graphics, part));
        graphics.setColor(BAR_LINE);
        graphics.setStroke(new BasicStroke(OUTLINE));
        graphics.draw(new Rectangle2D.Double(layout.left(), layout.top(), layout.plotWidth(), layout.plotHeight()));
    }

    private void paintRows(Pen pen) {
        for (int pitch = layout.lowest(); pitch <= layout.highest(); pitch++) {
            if (Pitch.isBlackKey(pitch)) {
                pen.fill(BLACK_ROW, layout.left(), layout.y(pitch), layout.plotWidth(), RollLayout.ROW);
            } else if (RollKeyboard.meetsWhiteKeyBelow(pitch) && pitch > layout.lowest()) {
                pen.fill(pitch % 12 == 0 ? BEAT_LINE : ROW_LINE, layout.left(), layout.y(pitch - 1) - 0.25,
                        layout.plotWidth(), 0.5);
            }
        }
    }

    private void paintBars(Pen pen) {
        RollBars bars = new RollBars(meter, layout);
        for (RollBars.Bar bar : bars.apart(ROOM_FOR_BAR)) {
            TickRange range = bar.range();
            long beat = meter.beatAt(range.start());
            if (layout.width(beat) >= ROOM_FOR_BEAT) {
                for (long tick = range.start() + beat; tick < range.end(); tick += beat) {
                    line(pen, BEAT_LINE, tick, 0.5);
                }
            }
            line(pen, BAR_LINE, range.start(), 0.75);
        }
        for (RollBars.Bar bar : bars.apart(ROOM_FOR_NUMBER)) {
            double x = layout.x(bar.range().start());
            String number = Integer.toString(bar.number());
            pen.fill(BAR_LINE, x - 0.375, layout.bottom(), 0.75, 4);
            pen.write(number, NUMBER, Pen.INK, x - Lettering.width(number, NUMBER) / 2, layout.bottom() + 17);
        }
    }

    private void line(Pen pen, Color color, long tick, double thickness) {
        pen.fill(color, layout.x(tick) - thickness / 2, layout.top(), thickness, layout.plotHeight());
    }

    /// Louder notes lie on top, and all outlines above them: so each can be told apart.
    private void paintNotes(Graphics2D graphics, RollPart part) {
        List<Note> softFirst = part.notes().stream().sorted(Comparator.comparingInt(Note::velocity)).toList();
        int velocity = 0;
        for (Note note : softFirst) {
            if (note.velocity() != velocity) {
                velocity = note.velocity();
                graphics.setColor(part.shade(velocity));
            }
            graphics.fill(shape(note));
        }
        graphics.setColor(part.outline());
        graphics.setStroke(new BasicStroke(OUTLINE));
        for (Note note : softFirst) {
            RectangularShape shape = shape(note);
            if (shape.getWidth() >= ROOM_FOR_OUTLINE) {
                graphics.draw(shape);
            }
        }
    }

    private RectangularShape shape(Note note) {
        double x = layout.x(note.tick());
        double wide = Math.max(NARROWEST, layout.x(note.end()) - x - GAP);
        double y = layout.y(note.pitch()) + GAP;
        double high = RollLayout.ROW - 2 * GAP;
        return wide >= ROOM_FOR_OUTLINE
                ? new RoundRectangle2D.Double(x, y, wide, high, CORNER, CORNER)
                : new Rectangle2D.Double(x, y, wide, high);
    }
}
