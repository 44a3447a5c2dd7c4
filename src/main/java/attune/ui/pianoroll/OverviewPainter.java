package attune.ui.pianoroll;

import attune.music.Note;
import attune.ui.common.Palette;
import java.util.BitSet;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Paints the whole piece as a strip, and on it the part that the roll shows.
final class OverviewPainter {
    static final double HEIGHT = 34;
    private static final double MARGIN = 5;

    private OverviewPainter() {}

    /// @param end the tick at the right edge
    static void paintPiece(GraphicsContext canvas, Frame frame, long end) {
        canvas.setFill(frame.palette().window());
        canvas.fillRect(0, 0, frame.width(), HEIGHT);
        int[] span = span(frame);
        for (int track : frame.tracksInOrder()) {
            canvas.setFill(new NoteShades(frame.palette(), track, true, frame.silent().contains(track)).of(110));
            BitSet painted = new BitSet();
            for (Note note : frame.indexes().get(track).notes()) {
                paint(canvas, frame, note, end, span, painted);
            }
        }
    }

    /// A pixel that a note of the track has painted is not painted again: a long piece has more notes than the strip pixels.
    private static void paint(GraphicsContext canvas, Frame frame, Note note, long end, int[] span, BitSet painted) {
        int left = (int) (frame.width() * note.tick() / end);
        int pixel = note.pitch() * 16_384 + left;
        if (!painted.get(pixel)) {
            painted.set(pixel);
            double y = MARGIN + (HEIGHT - 2 * MARGIN - 2) * (span[1] - note.pitch()) / Math.max(1, span[1] - span[0]);
            canvas.fillRect(left, y, Math.max(1, frame.width() * note.duration() / end - 1), 2);
        }
    }

    private static int[] span(Frame frame) {
        int[] span = {127, 0};
        frame.indexes().forEach(index -> index.notes().forEach(note -> {
            span[0] = Math.min(span[0], note.pitch());
            span[1] = Math.max(span[1], note.pitch());
        }));
        return span;
    }

    /// Darker in both themes: a light veil over a light ground would leave nothing of the notes.
    private static Color veil(Palette palette) {
        return palette.dark() ? palette.window().deriveColor(0, 1, 1, 0.5) : palette.text().deriveColor(0, 1, 1, 0.13);
    }

    /// The window onto the piece: what lies outside of it is veiled.
    static void paintWindow(GraphicsContext canvas, Frame frame, long end) {
        canvas.clearRect(0, 0, frame.width(), HEIGHT);
        double left = frame.crisp(Math.min(frame.width(), frame.width() * frame.visible().start() / end));
        double right = frame.crisp(Math.min(frame.width(), frame.width() * frame.visible().end() / end));
        canvas.setFill(veil(frame.palette()));
        canvas.fillRect(0, 0, left, HEIGHT);
        canvas.fillRect(right, 0, frame.width() - right, HEIGHT);
        canvas.setStroke(frame.palette().muted());
        canvas.setLineWidth(1);
        canvas.strokeRoundRect(left + 0.5, 1.5, Math.max(6, right - left - 1), HEIGHT - 3, 6, 6);
    }
}
