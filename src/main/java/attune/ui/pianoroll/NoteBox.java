package attune.ui.pianoroll;

import attune.music.Note;
import javafx.scene.canvas.GraphicsContext;

/// The rectangle that a note fills: at least wide enough to be seen, with a hair of space to its neighbours.
///
/// Rounded corners are two overlapping rectangles: `fillRoundRect` takes some sixty times as long as `fillRect`.
record NoteBox(double x, double y, double width, double height) {
    static final double NARROWEST = 2.5;

    static NoteBox of(Frame frame, Note note) {
        double left = frame.x(note.tick());
        double right = Math.max(left + NARROWEST, frame.x(note.end()) - 1 / frame.scale());
        double gap = frame.pitch().rowHeight() >= 6 ? 1 / frame.scale() : 0;
        double top = frame.y(note.pitch());
        return new NoteBox(left, top + gap, right - left, frame.y(note.pitch() - 1) - top - 2 * gap);
    }

    double right() {
        return x + width;
    }

    boolean isIn(Frame frame) {
        return x < frame.width() && right() > 0 && y < frame.height() && y + height > 0;
    }

    void fill(GraphicsContext canvas) {
        if (width < 6 || height < 6) {
            canvas.fillRect(x, y, width, height);
        } else {
            canvas.fillRect(x + 1, y, width - 2, height);
            canvas.fillRect(x, y + 1, width, height - 2);
        }
    }

    void outline(GraphicsContext canvas) {
        if (width >= 4 && height >= 4) {
            canvas.strokeRect(x + 0.75, y + 0.75, width - 1.5, height - 1.5);
        }
    }
}
