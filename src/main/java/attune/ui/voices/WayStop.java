package attune.ui.voices;

import attune.dataset.VoiceGrid;
import attune.generate.Attack;
import attune.music.Note;
import attune.ui.common.Palette;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// A small picture of a take on the way from A to B; pressing it goes there.
final class WayStop extends Button {
    static final double WIDTH = 66;
    static final double HEIGHT = 54;
    private static final double MARGIN = 6;
    private static final double NOTE = 2.5;
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private final Canvas canvas = new Canvas(WIDTH - 2, HEIGHT - 2);
    private @Nullable VoicesTake shown;
    private @Nullable Palette colours;

    WayStop(String words, Runnable onGo) {
        setGraphic(canvas);
        setAccessibleText(words);
        getStyleClass().add("way-stop");
        setOnAction(_ -> onGo.run());
    }

    void setHere(boolean here) {
        pseudoClassStateChanged(HERE, here);
    }

    void paint(@Nullable VoicesTake take, Palette palette) {
        shown = take;
        colours = palette;
        setDisable(take == null);
        GraphicsContext paint = canvas.getGraphicsContext2D();
        paint.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (take != null) {
            paintNotes(paint, take, palette);
        }
    }

    /// Makes it so wide, and its picture with it.
    void fit(double width) {
        if (canvas.getWidth() != width - 2) {
            canvas.setWidth(width - 2);
            if (colours != null) {
                paint(shown, colours);
            }
        }
    }

    private void paintNotes(GraphicsContext paint, VoicesTake take, Palette palette) {
        List<List<Note>> notes = GridFrame.notes(take.grid(), Attack.EACH_BEAT);
        int lowest = notes.stream().flatMap(List::stream).mapToInt(Note::pitch).min().orElse(0);
        int highest = notes.stream().flatMap(List::stream).mapToInt(Note::pitch).max().orElse(VoiceGrid.PITCHES);
        double step = (canvas.getWidth() - 2 * MARGIN) / take.grid().steps();
        double row = (canvas.getHeight() - 2 * MARGIN) / Math.max(12, highest - lowest);
        for (int track = 0; track < notes.size(); track++) {
            paint.setFill(palette.voice(track));
            for (Note note : notes.get(track)) {
                paint.fillRect(MARGIN + note.tick() * step, MARGIN + (highest - note.pitch()) * row - NOTE / 2,
                        Math.max(1.5, note.duration() * step - 1), NOTE);
            }
        }
    }
}
