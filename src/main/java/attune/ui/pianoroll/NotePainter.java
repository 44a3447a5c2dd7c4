package attune.ui.pianoroll;

import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Pitch;
import attune.music.TickRange;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// Paints one track's visible notes: voice colour, velocity as shade, the name where there is room.
///
/// Rounded corners are two overlapping rectangles: `fillRoundRect` takes some sixty times as long as `fillRect`.
final class NotePainter {
    private static final Font NAME = Font.font(null, FontWeight.BOLD, 10);
    private static final double NARROWEST = 2.5;
    private static final double ROOM_FOR_NAME = 26;
    private final GraphicsContext canvas;
    private final Frame frame;
    private final NoteShades shades;
    private final Set<Note> selected;
    private final boolean named;
    private final double[] paintedTo = new double[PitchAxis.PITCHES];
    private Color fill = Color.TRANSPARENT;

    NotePainter(GraphicsContext canvas, Frame frame, int track) {
        this.canvas = canvas;
        this.frame = frame;
        boolean silent = frame.silent().contains(track);
        shades = new NoteShades(frame.palette(), track, track == frame.active(), silent);
        selected = frame.selection().in(track);
        named = frame.names() && !silent && frame.pitch().rowHeight() >= 10;
    }

    static void paint(GraphicsContext canvas, Frame frame) {
        canvas.clearRect(0, 0, frame.width(), frame.height());
        canvas.setFont(NAME);
        TickRange visible = frame.visible();
        for (int track : frame.tracksInOrder()) {
            NotePainter painter = new NotePainter(canvas, frame, track);
            frame.indexes().get(track).forEachIn(visible.start(), visible.end(), painter::paint);
            painter.paintSelected(visible);
        }
    }

    private void paint(Note note) {
        double left = frame.x(note.tick());
        double right = Math.max(left + NARROWEST, frame.x(note.end()) - 1 / frame.scale());
        boolean hidden = right <= paintedTo[note.pitch()] && right - left <= NARROWEST;
        if (hidden || note.pitch() < frame.lowestVisible() || note.pitch() > frame.highestVisible()) {
            return;
        }
        paintedTo[note.pitch()] = right;
        Rectangle box = box(note, left, right);
        use(shades.of(note.velocity()));
        box(box);
        name(note, box);
    }

    private record Rectangle(double x, double y, double width, double height) {}

    private Rectangle box(Note note, double left, double right) {
        double gap = frame.pitch().rowHeight() >= 6 ? 1 / frame.scale() : 0;
        double top = frame.y(note.pitch());
        return new Rectangle(left, top + gap, right - left, frame.y(note.pitch() - 1) - top - 2 * gap);
    }

    private void box(Rectangle box) {
        if (box.width() < 6 || box.height() < 6) {
            canvas.fillRect(box.x(), box.y(), box.width(), box.height());
        } else {
            canvas.fillRect(box.x() + 1, box.y(), box.width() - 2, box.height());
            canvas.fillRect(box.x(), box.y() + 1, box.width(), box.height() - 2);
        }
    }

    private void name(Note note, Rectangle box) {
        double visible = box.x() + box.width() - Math.max(0, box.x());
        if (named && visible >= ROOM_FOR_NAME) {
            KeySignature key = frame.score().keyAt(note.tick());
            use(frame.palette().onNote());
            canvas.fillText(Pitch.name(note.pitch(), key.sharps()), Math.max(0, box.x()) + 4,
                    box.y() + box.height() / 2 + 3.5);
        }
    }

    /// Selected notes lie on top of their track, brighter and outlined.
    private void paintSelected(TickRange visible) {
        if (selected.isEmpty()) {
            return;
        }
        canvas.setStroke(frame.palette().text());
        canvas.setLineWidth(1.5);
        for (Note note : selected) {
            boolean shown = note.range().overlaps(visible) && note.pitch() >= frame.lowestVisible()
                    && note.pitch() <= frame.highestVisible();
            if (shown) {
                double left = frame.x(note.tick());
                Rectangle box = box(note, left,
                        Math.max(left + NARROWEST, frame.x(note.end()) - 1 / frame.scale()));
                use(shades.selected());
                box(box);
                if (box.width() >= 4 && box.height() >= 4) {
                    canvas.strokeRect(box.x() + 0.75, box.y() + 0.75, box.width() - 1.5, box.height() - 1.5);
                }
                name(note, box);
            }
        }
    }

    private void use(Color color) {
        if (!fill.equals(color)) {
            canvas.setFill(color);
            fill = color;
        }
    }
}
