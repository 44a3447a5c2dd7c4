package attune.ui.pianoroll;

import attune.music.Note;
import attune.music.TickRange;
import attune.ui.common.Palette;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Paints a bar a note, as high as the note is loud; notes of several tracks at one time stand side by side.
final class VelocityPainter {
    static final double HEIGHT = 58;
    private static final double TOP = 6;
    static final double BAR = 3;
    private static final int TRACKS_BESIDE = 6;
    /// How far right of its note a bar can stand.
    static final double MOST_SHIFT = TRACKS_BESIDE * (BAR + 1) + 1;

    private VelocityPainter() {}

    static void paint(GraphicsContext canvas, Frame frame) {
        Palette palette = frame.palette();
        canvas.setFill(palette.window());
        canvas.fillRect(0, 0, frame.width(), HEIGHT);
        canvas.setFill(palette.line());
        canvas.fillRect(0, 0, frame.width(), 1 / frame.scale());
        for (int track : frame.tracksInOrder()) {
            paintTrack(canvas, frame, track);
        }
    }

    private static void paintTrack(GraphicsContext canvas, Frame frame, int track) {
        Color color = frame.shades().get(track).of(110);
        Set<Note> selected = frame.selection().in(track);
        TickRange visible = frame.visible();
        double[] last = {-10, 0};
        frame.indexes().get(track).forEachIn(visible.start(), visible.end(), note -> {
            double left = left(frame.x(note.tick()), track);
            double top = y(note.velocity());
            if (left > last[0] + 1 || top < last[1]) {
                canvas.setFill(selected.contains(note) ? frame.palette().text() : color);
                canvas.fillRect(left, top, BAR, HEIGHT - top);
                last[0] = left;
                last[1] = top;
            }
        });
    }

    /// Where the note's bar stands: a little to the right for each track before its own.
    static double left(double noteX, int track) {
        return noteX + 1 + track % TRACKS_BESIDE * (BAR + 1);
    }

    static double y(int velocity) {
        return TOP + (127 - velocity) / 127.0 * (HEIGHT - TOP);
    }

    /// The velocity at a height of the lane, 1–127.
    static int velocity(double y) {
        return Math.clamp(Math.round(127 - (y - TOP) / (HEIGHT - TOP) * 127), 1, 127);
    }
}
