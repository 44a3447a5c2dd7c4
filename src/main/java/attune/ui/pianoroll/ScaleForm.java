package attune.ui.pianoroll;

import attune.music.KeyFinder;
import attune.music.KeySignature;
import attune.music.Scale;
import attune.music.ScaleKind;
import attune.music.Score;
import attune.music.TickRange;
import attune.ui.common.Segments;
import attune.ui.common.Session;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Which scale shades the rows, and whether the roll is folded to it or to the pitches that the piece uses.
final class ScaleForm extends VBox {
    private static final List<String> TONICS = List.of("C", "D♭", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B");
    private final ScaleRows rows;
    private final Session session;
    private final Label heard = new Label();
    private final Button use = new Button("Use it");
    private final ComboBox<Tonic> tonics = new ComboBox<>();
    private final ComboBox<ScaleKind> kinds = new ComboBox<>();
    private boolean showing;

    /// A pitch class to begin a scale at; null for the scale of the key signature.
    private record Tonic(@Nullable Integer pitchClass) {
        @Override
        public String toString() {
            return pitchClass == null ? "As the key" : TONICS.get(pitchClass);
        }
    }

    ScaleForm(ScaleRows rows, Session session) {
        super(8);
        this.rows = rows;
        this.session = session;
        setPrefWidth(320);
        getStyleClass().add("popup-form");
        tonics.getItems().add(new Tonic(null));
        IntStream.range(0, TONICS.size()).forEach(pitch -> tonics.getItems().add(new Tonic(pitch)));
        tonics.setId("scale-tonic");
        tonics.setAccessibleText("First note of the scale");
        kinds.getItems().setAll(ScaleKind.values());
        kinds.setId("scale-kind");
        kinds.setAccessibleText("Scale");
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setConverter(new KindNames());
        HBox.setHgrow(kinds, Priority.ALWAYS);
        rows.scaleProperty().subscribe(this::show);
        tonics.valueProperty().addListener((_, _, _) -> choose());
        kinds.valueProperty().addListener((_, _, _) -> choose());
        HBox scale = new HBox(8, tonics, kinds);
        scale.setAlignment(Pos.CENTER_LEFT);
        Label caption = new Label("Scale");
        caption.getStyleClass().add("field-label");
        Label folded = new Label("Rows");
        folded.getStyleClass().add("field-label");
        heard.getStyleClass().add("hint");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        use.setId("scale-use");
        use.setMinWidth(USE_PREF_SIZE);
        HBox estimate = new HBox(8, heard, space, use);
        estimate.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(caption, scale, estimate, folded, folds());
    }

    /// Says which key the notes sound like (by the durations of their pitch classes), and offers it.
    void listen() {
        Score score = session.score();
        List<KeyFinder.Found> found = KeyFinder.of(score, new TickRange(0, Math.max(1, score.end())));
        use.setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            heard.setText("No notes yet to hear a key in.");
            return;
        }
        KeySignature key = found.getFirst().key();
        heard.setText("Sounds like " + key.longName());
        use.setOnAction(_ -> rows.scaleProperty().set(Scale.of(key)));
    }

    private Node folds() {
        Segments<ScaleRows.Fold> segments = new Segments<>(rows.foldProperty());
        segments.add(ScaleRows.Fold.NOT, "All", "A row for each semitone", null);
        segments.add(ScaleRows.Fold.SCALE, "Of the scale", "Rows of the scale, and of what the piece uses besides",
                null);
        segments.add(ScaleRows.Fold.USED, "Used ones", "Only rows in which there are notes", null);
        return segments;
    }

    private void show(@Nullable Scale scale) {
        showing = true;
        tonics.setValue(new Tonic(scale == null ? null : scale.tonic()));
        if (scale != null) {
            kinds.setValue(scale.kind());
        } else if (kinds.getValue() == null) {
            kinds.setValue(ScaleKind.MAJOR);
        }
        kinds.setDisable(scale == null);
        showing = false;
    }

    private void choose() {
        if (!showing) {
            Integer tonic = tonics.getValue().pitchClass();
            ScaleKind kind = Objects.requireNonNullElse(kinds.getValue(), ScaleKind.MAJOR);
            rows.scaleProperty().set(tonic == null ? null : new Scale(tonic, kind));
        }
    }

    /// The titles of the kinds.
    private static final class KindNames extends StringConverter<ScaleKind> {
        @Override
        public String toString(@Nullable ScaleKind kind) {
            return kind == null ? "" : kind.title();
        }

        @Override
        public ScaleKind fromString(String title) {
            throw new UnsupportedOperationException(title);
        }
    }
}
