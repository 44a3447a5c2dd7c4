package attune.ui.pianoroll;

import attune.edit.Edit;
import attune.edit.RemoveKey;
import attune.edit.RemoveMeter;
import attune.edit.RemoveTempo;
import attune.edit.SetKeyAt;
import attune.edit.SetMeterAt;
import attune.edit.SetTempo;
import attune.edit.SetTempoAt;
import attune.music.KeySignature;
import attune.music.Score;
import attune.music.TapTempo;
import attune.music.TimeSignature;
import attune.ui.common.ActionNodes;
import attune.ui.common.NumberField;
import attune.ui.common.Session;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Tempo, meter and key from a place of the piece on; each is set, or taken away where it begins here, as one step.
final class MarksForm extends VBox {
    private static final List<Integer> UNITS = List.of(1, 2, 4, 8, 16, 32);
    private static final int MOST_BEATS = 32;
    private final Session session;
    private final long tick;
    private final long bar;
    private final TapTempo taps = new TapTempo();

    MarksForm(Session session, long tick) {
        super(8);
        this.session = session;
        this.tick = tick;
        this.bar = session.score().meter().barAt(tick).start();
        setPrefWidth(330);
        getStyleClass().add("popup-form");
        Label title = new Label("From " + session.score().meter().position(tick).barBeat() + " on");
        title.getStyleClass().add("strong");
        getChildren().addAll(title, tempo(), meter(), key());
    }

    private Score score() {
        return session.score();
    }

    private Node tempo() {
        DoubleProperty bpm = new SimpleDoubleProperty(
                Math.round(10 * score().tempoMap().at(tick).quartersPerMinute()) / 10.0);
        NumberField<Double> field = new NumberField<>("Tempo in quarters a minute",
                new SpinnerValueFactory.DoubleSpinnerValueFactory(SetTempo.SLOWEST, SetTempo.FASTEST, bpm.get(), 1),
                Double::parseDouble, bpm.asObject());
        field.setId("marks-tempo");
        field.setPrefWidth(96);
        Button tap = new Button("Tap");
        tap.setTooltip(ActionNodes.tooltip("Press this in time with the music"));
        tap.setOnAction(_ -> taps.tap(System.nanoTime()).ifPresent(
                heard -> field.getValueFactory().setValue(Math.round(10 * heard) / 10.0)));
        return row("Tempo", List.of(field, tap), () -> new SetTempoAt(tick, field.getValue()),
                has(score -> score.tempos().stream().anyMatch(change -> change.tick() == tick)),
                new RemoveTempo(tick));
    }

    private Node meter() {
        TimeSignature now = score().meter().signatureAt(bar);
        ComboBox<Integer> beats = new ComboBox<>();
        IntStream.rangeClosed(1, MOST_BEATS).forEach(beats.getItems()::add);
        beats.setValue(now.beats());
        beats.setAccessibleText("Beats of a bar");
        beats.setId("marks-beats");
        ComboBox<Integer> unit = new ComboBox<>();
        unit.getItems().setAll(UNITS);
        unit.setValue(now.unit());
        unit.setAccessibleText("Unit of a beat");
        return row("Meter", List.of(beats, new Label("/"), unit),
                () -> new SetMeterAt(tick, beats.getValue(), unit.getValue()),
                has(score -> score.timeSignatures().stream().anyMatch(change -> change.tick() == bar)),
                new RemoveMeter(bar));
    }

    private Node key() {
        ComboBox<String> keys = new ComboBox<>();
        List<KeySignature> all = Stream.of(false, true).flatMap(minor -> IntStream.rangeClosed(-7, 7)
                .mapToObj(sharps -> new KeySignature(0, sharps, minor))).toList();
        all.forEach(key -> keys.getItems().add(key.longName()));
        keys.setValue(score().keyAt(tick).longName());
        keys.setAccessibleText("Key");
        keys.setId("marks-key");
        return row("Key", List.of(keys), () -> {
            KeySignature chosen = all.get(keys.getItems().indexOf(keys.getValue()));
            return new SetKeyAt(tick, chosen.sharps(), chosen.minor());
        }, has(score -> score.keySignatures().stream().anyMatch(change -> change.tick() == tick)),
                new RemoveKey(tick));
    }

    private boolean has(Predicate<Score> here) {
        return here.test(score());
    }

    private Node row(String name, List<Node> fields, Supplier<Edit> set, boolean here, Edit remove) {
        Label caption = new Label(name);
        caption.setMinWidth(52);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button apply = new Button("Set");
        apply.setId("marks-set-" + name.toLowerCase(Locale.ROOT));
        apply.setMinWidth(USE_PREF_SIZE);
        Button away = new Button(null, new FontIcon("fth-x"));
        away.getStyleClass().add("icon-only");
        away.setTooltip(ActionNodes.tooltip("Take the change of " + name.toLowerCase(Locale.ROOT)
                + " here away"));
        away.setAccessibleText(away.getTooltip().getText());
        away.setDisable(!here);
        apply.setOnAction(_ -> {
            session.apply(set.get());
            away.setDisable(false);
        });
        away.setOnAction(_ -> {
            session.apply(remove);
            away.setDisable(true);
        });
        HBox row = new HBox(6, caption);
        row.getChildren().addAll(fields);
        row.getChildren().addAll(space, apply, away);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
