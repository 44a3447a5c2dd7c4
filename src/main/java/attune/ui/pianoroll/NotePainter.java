package attune.ui.pianoroll;

import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Pitch;
import attune.music.TickRange;
import attune.ui.common.Typeface;
import java.util.Arrays;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Paints one track's visible notes: voice colour, velocity as shade, the name where there is room.
///
/// Of many notes narrower than a pixel only the first of a row is painted there.
final class NotePainter {
    private static final Font NAME = Typeface.bold(10);
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
        shades = frame.shades().get(track);
        selected = frame.selection().in(track);
        named = frame.names() && !silent && frame.pitch().rowHeight() >= 10;
    }

    static void paint(GraphicsContext canvas, Frame frame) {
        canvas.clearRect(0, 0, frame.width(), frame.height());
        canvas.setFont(NAME);
        TickRange visible = frame.visible();
        for (int track : frame.tracksInOrder()) {
            NotePainter painter = new NotePainter(canvas, frame, track);
            NoteIndex index = frame.indexes().get(track);
            index.forEachIn(visible.start(), visible.end(), painter::paint);
            if (!painter.selected.isEmpty()) {
                painter.beginSelected();
                index.forEachIn(visible.start(), visible.end(), painter::paintSelected);
            }
        }
    }

    private void paint(Note note) {
        NoteBox box = seen(note);
        if (box != null) {
            use(shades.of(note.velocity()));
            box.fill(canvas);
            name(note, box);
        }
    }

    /// Where the note is painted; null for a note outside of the view, or so narrow that one before it stands there already.
    private @Nullable NoteBox seen(Note note) {
        double right = frame.time().x(note.end());
        boolean narrow = frame.time().width(note.duration()) <= NoteBox.NARROWEST;
        if (narrow && right <= paintedTo[note.pitch()]) {
            return null;
        }
        NoteBox box = NoteBox.of(frame, note);
        paintedTo[note.pitch()] = Math.max(paintedTo[note.pitch()], box.right());
        return box.isIn(frame) ? box : null;
    }

    private void name(Note note, NoteBox box) {
        double visible = box.x() + box.width() - Math.max(0, box.x());
        if (named && visible >= ROOM_FOR_NAME) {
            KeySignature key = frame.score().keyAt(note.tick());
            use(frame.palette().onNote());
            canvas.fillText(Pitch.name(note.pitch(), key.sharps()), Math.max(0, box.x()) + 4,
                    box.y() + box.height() / 2 + 3.5);
        }
    }

    /// Selected notes lie on top of their track, brighter and outlined.
    private void beginSelected() {
        Arrays.fill(paintedTo, 0);
        canvas.setStroke(frame.palette().text());
        canvas.setLineWidth(1.5);
    }

    private void paintSelected(Note note) {
        if (selected.contains(note)) {
            NoteBox box = seen(note);
            if (box != null) {
                use(shades.selected());
                box.fill(canvas);
                box.outline(canvas);
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
