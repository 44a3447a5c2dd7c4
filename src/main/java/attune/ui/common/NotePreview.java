package attune.ui.common;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// All notes of a piece in a small picture, in the colours of their tracks; of very many only some are painted.
public final class NotePreview extends Canvas {
    private static final int MOST_NOTES = 4_000;
    private static final double MARGIN = 6;
    private final Score score;
    /// The theme outlives the picture and holds it weakly: this keeps it as long as the picture.
    private final ChangeListener<Palette> repaint = (_, _, palette) -> paint(palette);

    public NotePreview(Score score, double width, double height, ObservableValue<Palette> palette) {
        super(width, height);
        this.score = score;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        palette.addListener(new WeakChangeListener<>(repaint));
        paint(palette.getValue());
    }

    private void paint(Palette palette) {
        GraphicsContext canvas = getGraphicsContext2D();
        canvas.setFill(palette.row());
        canvas.fillRect(0, 0, getWidth(), getHeight());
        int low = pitches().min().orElse(60) - 1;
        int high = pitches().max().orElse(60) + 1;
        double x = (getWidth() - 2 * MARGIN) / Math.max(1, score.end());
        double y = (getHeight() - 2 * MARGIN) / (high - low + 1);
        int step = 1 + score.noteCount() / MOST_NOTES;
        for (int track = 0; track < score.tracks().size(); track++) {
            canvas.setFill(palette.voice(Palette.number(score, track)));
            List<Note> notes = score.tracks().get(track).notes();
            for (int i = 0; i < notes.size(); i += step) {
                Note note = notes.get(i);
                canvas.fillRect(MARGIN + note.tick() * x, MARGIN + (high - note.pitch()) * y,
                        Math.max(1, note.duration() * x - 0.5), Math.max(1.5, y - 0.5));
            }
        }
    }

    private IntStream pitches() {
        return score.tracks().stream().map(Track::notes).flatMap(List::stream).mapToInt(Note::pitch);
    }
}
