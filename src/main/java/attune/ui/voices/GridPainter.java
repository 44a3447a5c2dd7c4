package attune.ui.voices;

import attune.dataset.VoiceGrid;
import attune.music.Note;
import attune.ui.common.Palette;
import attune.ui.common.Typeface;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Paints the little rolls of a take: bars that differ are outlined, and so are the notes in them that do.
final class GridPainter {
    private static final double CORNER = 12;
    private static final double ROOM_FOR_NAME = 18;
    private static final double MARGIN = 5;
    private static final double HIGHEST_NOTE = 7;
    private static final double LOWEST_NOTE = 3;
    private static final int BEATS = 4;
    /// Between notes and the edges of their bar, and from note to note.
    private static final double INSET = 3;
    private static final double GAP = 1.5;
    /// A smaller note with a ring would be a blot.
    private static final double ROOM_FOR_RING = 6;
    /// How much of a note that stays is left in a bar that differs.
    private static final double STAYS = 0.45;
    private final GraphicsContext canvas;
    private final GridLayout layout;
    private final GridFrame frame;
    private final Palette palette;

    GridPainter(GraphicsContext canvas, GridLayout layout, GridFrame frame, Palette palette) {
        this.canvas = canvas;
        this.layout = layout;
        this.frame = frame;
        this.palette = palette;
    }

    void paint() {
        canvas.clearRect(0, 0, layout.width(), layout.height());
        for (int track = 0; track < layout.tracks(); track++) {
            for (int bar = 0; bar < layout.bars(); bar++) {
                paintGround(track, bar);
            }
            for (Note note : frame.notes().get(track)) {
                paintNote(track, note);
            }
            for (int bar = 0; bar < layout.bars(); bar++) {
                paintOutline(track, bar);
            }
            paintName(track);
        }
    }

    private void paintGround(int track, int bar) {
        double x = layout.x(bar);
        double y = layout.y(track);
        canvas.setFill(palette.raised());
        canvas.fillRoundRect(x, y, layout.cellWidth(), layout.cellHeight(), CORNER, CORNER);
        canvas.setFill(palette.beat());
        for (int beat = 1; beat < BEATS && layout.cellWidth() > 4 * BEATS; beat++) {
            canvas.fillRect(Math.rint(x + INSET - 1 + beat * (layout.cellWidth() - 2 * INSET) / BEATS), y + 4, 1,
                    layout.cellHeight() - 8);
        }
    }

    private void paintOutline(int track, int bar) {
        boolean differs = frame.difference().holds(track, bar);
        canvas.setStroke(differs ? palette.accent() : palette.line());
        canvas.setLineWidth(differs ? 1.5 : 1);
        canvas.strokeRoundRect(layout.x(bar) + 0.75, layout.y(track) + 0.75, layout.cellWidth() - 1.5,
                layout.cellHeight() - 1.5, CORNER, CORNER);
    }

    /// A note that goes on over a bar line is painted in each of its bars.
    private void paintNote(int track, Note note) {
        PitchSpan span = frame.spans().get(track);
        double row = (layout.cellHeight() - ROOM_FOR_NAME - MARGIN) / span.size();
        double height = Math.clamp(row - 1, LOWEST_NOTE, HIGHEST_NOTE);
        double y = layout.y(track) + ROOM_FOR_NAME + (span.highest() - note.pitch() + 0.5) * row - height / 2;
        for (long start = note.tick(); start < note.end(); start = barEnd(start)) {
            int bar = (int) (start / VoiceGrid.STEPS);
            double step = (layout.cellWidth() - 2 * INSET) / VoiceGrid.STEPS;
            double x = layout.x(bar) + INSET + (start - (long) bar * VoiceGrid.STEPS) * step;
            double width = (Math.min(note.end(), barEnd(start)) - start) * step - GAP;
            paintBox(track, bar, note, x, y, Math.max(1.5, width), height);
        }
    }

    private static long barEnd(long step) {
        return (step / VoiceGrid.STEPS + 1) * VoiceGrid.STEPS;
    }

    private void paintBox(int track, int bar, Note note, double x, double y, double width, double height) {
        boolean differs = frame.differing().get(track).contains(note);
        boolean fades = !differs && frame.difference().holds(track, bar);
        Color voice = palette.voice(track);
        canvas.setFill(fades ? voice.interpolate(palette.raised(), 1 - STAYS) : voice);
        canvas.fillRoundRect(x, y, width, height, 3, 3);
        if (differs && width >= ROOM_FOR_RING) {
            canvas.setStroke(palette.text());
            canvas.setLineWidth(1);
            canvas.strokeRoundRect(x - 0.5, y - 0.5, width + 1, height + 1, 4, 4);
        }
    }

    private void paintName(int track) {
        canvas.setFont(Typeface.bold(11));
        canvas.setFill(palette.muted());
        canvas.fillText(frame.names().name(track), layout.x(0) + 8, layout.y(track) + 15);
    }
}
