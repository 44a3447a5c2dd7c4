package attune.ui.train;

import attune.music.Note;
import attune.ui.common.Palette;
import attune.ui.common.Typeface;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One moment of a training to hear: how good it was, a small picture of what it composed, and a play button.
final class SnapshotCard extends VBox {
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");
    private static final double WIDTH = 160;
    private static final double HEIGHT = 72;

    private final Snapshot snapshot;
    private final Button play = new Button(null, new FontIcon("fth-play"));
    private final Canvas picture = new Canvas(WIDTH, HEIGHT);

    SnapshotCard(Snapshot snapshot, Runnable onPlay, Runnable onKeep) {
        this.snapshot = snapshot;
        getStyleClass().addAll("card", "snapshot-card");
        setSpacing(8);
        setPrefWidth(WIDTH + 26);
        setMinWidth(USE_PREF_SIZE);
        play.getStyleClass().add("round");
        play.setOnAction(_ -> onPlay.run());
        play.setAccessibleText("Play what the network composed after " + snapshot.moment());
        play.setTooltip(new Tooltip("Play what the network composed after " + snapshot.moment()));
        Label title = new Label(snapshot.title());
        title.getStyleClass().add("card-title");
        Label detail = new Label(snapshot.detail());
        detail.getStyleClass().add("card-detail");
        Button keep = new Button(null, new FontIcon("fth-download"));
        keep.getStyleClass().add("icon-only");
        keep.setTooltip(
                new Tooltip("Save the network as it was after " + snapshot.moment() + ", as a model of its own"));
        keep.setAccessibleText("Save the network of " + snapshot.moment());
        keep.setOnAction(_ -> onKeep.run());
        VBox words = new VBox(title, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        Tooltip.install(words, new Tooltip(snapshot.meaning()));
        HBox head = new HBox(8, play, words, keep);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, picture);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    void setBest(boolean best) {
        getStyleClass().remove("selected");
        if (best) {
            getStyleClass().add("selected");
        }
    }

    void setPlaying(boolean playing) {
        pseudoClassStateChanged(PLAYING, playing);
        play.setGraphic(new FontIcon(playing ? "fth-square" : "fth-play"));
    }

    void paint(Palette palette) {
        GraphicsContext paint = picture.getGraphicsContext2D();
        paint.clearRect(0, 0, WIDTH, HEIGHT);
        List<List<Note>> voices = snapshot.voices();
        List<Note> notes = voices.stream().flatMap(List::stream).toList();
        if (notes.isEmpty()) {
            paint.setFill(palette.muted());
            paint.setFont(Typeface.regular(11));
            paint.fillText("only rests", 4, HEIGHT / 2);
            return;
        }
        int low = notes.stream().mapToInt(Note::pitch).min().orElse(0);
        int high = Math.max(low + 12, notes.stream().mapToInt(Note::pitch).max().orElse(127));
        double row = (HEIGHT - 4) / (high - low + 1);
        for (int voice = 0; voice < voices.size(); voice++) {
            paint.setFill(palette.voice(snapshot.color(voice)));
            for (Note note : voices.get(voice)) {
                double x = WIDTH * note.tick() / snapshot.end();
                double width = Math.max(2, WIDTH * note.duration() / snapshot.end() - 1);
                paint.fillRect(x, 2 + (high - note.pitch()) * row, width, Math.max(2, Math.min(4, row)));
            }
        }
    }
}
