package attune.ui.compose;

import attune.model.Reading;
import attune.project.ComposeChoices;
import attune.ui.common.ModelLibrary;
import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the user chooses before composing: model, beginning, temperatures, length, seed.
final class SettingsForm extends VBox {
    private final ComposeViewModel viewModel;
    private final ComposeSettings settings;

    SettingsForm(ComposeViewModel viewModel) {
        super(8);
        this.viewModel = viewModel;
        this.settings = viewModel.settings();
        getChildren().addAll(label("Model"), models(), label("Begin with"), beginnings(), reading(), again(),
                Rows.slider("Pitch", "Temperature of the pitch distribution: 0 takes the likeliest note, 1 draws as the"
                        + " network expects", settings.pitchProperty(), "safe", "adventurous", TemperatureWords::pitch),
                Rows.slider("Rhythm", "Temperature of the duration distribution", settings.rhythmProperty(), "steady",
                        "free", TemperatureWords::rhythm),
                length(), takes(), seed(), advanced());
    }

    private Node models() {
        ComboBox<ModelLibrary.Entry> box = new ComboBox<>();
        box.setId("compose-model");
        box.setAccessibleText("Model");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setButtonCell(new ModelCell());
        box.setCellFactory(_ -> new ModelCell());
        box.setPromptText("No model yet");
        box.setItems(viewModel.models());
        box.valueProperty().bindBidirectional(viewModel.modelProperty());
        return box;
    }

    private Node beginnings() {
        Segments<Beginning> segments = new Segments<>(viewModel.start().beginningProperty());
        segments.add(Beginning.NOTHING, Beginning.NOTHING.text(), "START only: the network begins a piece of its own",
                null);
        segments.add(Beginning.SELECTION, Beginning.SELECTION.text(), "The take goes on from the selected notes",
                viewModel.start().selectionReasonProperty());
        segments.add(Beginning.CURSOR, Beginning.CURSOR.text(), "The take goes on from what stands before the playhead",
                viewModel.start().cursorReasonProperty());
        return segments;
    }

    private Node reading() {
        CheckBox box = new CheckBox("Read all tracks, not only the active one");
        box.selectedProperty().bindBidirectional(viewModel.start().allTracksProperty());
        box.visibleProperty().bind(viewModel.start().beginningProperty().isEqualTo(Beginning.CURSOR));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /// What an earlier take began with stands in none of the segments: it is told, and any of them ends it.
    private Node again() {
        Label words = new Label();
        words.setId("compose-again");
        words.getStyleClass().add("hint");
        words.setWrapText(true);
        words.textProperty().bind(viewModel.start().againProperty()
                .map(take -> "As " + take.name() + " began: " + take.primerName() + ".").orElse(""));
        words.visibleProperty().bind(viewModel.start().beginningProperty().isEqualTo(Beginning.TAKE));
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private Node length() {
        Segments<Boolean> unit = new Segments<>(settings.inBarsProperty());
        unit.add(false, "notes", "Counts notes, chords and rests", null);
        unit.add(true, "bars", "Counts bars; the take ends with the note that fills the last one", null);
        unit.setMinWidth(124);
        unit.setPrefWidth(124);
        Node notes = whole("Notes", settings.notesProperty(), 1,
                ComposeSettings.MOST_BARS * ComposeSettings.EVENTS_A_BAR);
        Node bars = whole("Bars", settings.barsProperty(), 1, ComposeSettings.MOST_BARS);
        notes.visibleProperty().bind(settings.inBarsProperty().not());
        notes.managedProperty().bind(notes.visibleProperty());
        bars.visibleProperty().bind(settings.inBarsProperty());
        bars.managedProperty().bind(bars.visibleProperty());
        return Rows.row("Length", "The take may end sooner: the network can end the piece itself", notes, bars, unit);
    }

    private Node takes() {
        Node takes = whole("Takes", settings.takesProperty(), 1, ComposeChoices.MOST_TAKES);
        return Rows.row("Takes", "How many are composed at once, each with the seed after the one before: the first is"
                + " heard as it comes, the others join the list when they are done", takes);
    }

    private Node seed() {
        TextField field = new TextField();
        field.setPrefColumnCount(6);
        field.setAccessibleText("Seed");
        TextFormatter<Number> formatter = new TextFormatter<>(new SeedConverter());
        formatter.valueProperty().bindBidirectional(settings.seedProperty());
        field.setTextFormatter(formatter);
        ToggleButton lock = new ToggleButton();
        lock.setId("compose-lock");
        lock.getStyleClass().add("icon-only");
        lock.selectedProperty().bindBidirectional(settings.seedLockedProperty());
        settings.seedLockedProperty()
                .subscribe(locked -> lock.setGraphic(new FontIcon(locked ? "fth-lock" : "fth-unlock")));
        lock.setAccessibleText("Lock the seed");
        lock.setTooltip(new Tooltip("Locked: the same seed for each take. Open: a new seed for each."));
        return Rows.row("Seed", "Start of the random numbers: same model, beginning, settings and seed, same take",
                field, lock);
    }

    private Node advanced() {
        Node topK = whole("Top-k", settings.topKProperty(), 0, 500);
        Node topP = new NumberField<>("Top-p",
                new SpinnerValueFactory.DoubleSpinnerValueFactory(0.05, 1, settings.topPProperty().get(), 0.05),
                text -> Math.clamp(number(text), 0.05, 1), settings.topPProperty().asObject());
        VBox rows = new VBox(remembering(),
                Rows.row("Only the so many likeliest", "Top-k: draw from the k likeliest notes; 0 for all", topK),
                Rows.row("Only up to this share", "Top-p: draw from the likeliest notes whose probabilities add up to"
                        + " p; 1 for all", topP));
        ToggleButton open = new ToggleButton("Advanced", new FontIcon("fth-chevron-right"));
        open.getStyleClass().add("disclosure");
        open.selectedProperty().addListener((_, _, on) -> open
                .setGraphic(new FontIcon(on ? "fth-chevron-down" : "fth-chevron-right")));
        rows.visibleProperty().bind(open.selectedProperty());
        rows.managedProperty().bind(open.selectedProperty());
        return new VBox(open, rows);
    }

    private Node remembering() {
        Segments<Reading> segments = new Segments<>(settings.readingProperty());
        segments.add(Reading.WINDOWED, "Window (exact)", "As the network was trained: it sees its last notes only",
                null);
        segments.add(Reading.STREAMING, "Streaming", "The network reads on from the first note", null);
        Label words = new Label();
        words.getStyleClass().add("hint");
        words.setWrapText(true);
        words.textProperty().bind(settings.readingProperty().map(reading -> switch (reading) {
            case WINDOWED -> "Each note follows from the last ones alone, as many as the network saw in training.";
            case STREAMING -> "The network remembers everything since the beginning. Several times faster; over a long"
                    + " take it may drift from what it was trained on.";
        }));
        return new VBox(4, Rows.name("The network remembers", "How it reads what it has written"), segments, words);
    }

    /// Whether a take sounds while it is composed.
    static Node listen(ComposeSettings settings) {
        CheckBox box = new CheckBox("Listen while composing");
        box.selectedProperty().bindBidirectional(settings.listenProperty());
        return box;
    }

    private static Node whole(String name, IntegerProperty value, int least, int most) {
        return new NumberField<>(name,
                new SpinnerValueFactory.IntegerSpinnerValueFactory(least, most, value.get()),
                text -> Math.clamp(Long.parseLong(text), least, most), value.asObject());
    }

    /// @throws NumberFormatException also for what is typed as "NaN"
    private static double number(String text) {
        double number = Double.parseDouble(text);
        if (Double.isNaN(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        return label;
    }

    /// A seed is a whole number; what is not one leaves the seed as it was.
    private static final class SeedConverter extends StringConverter<Number> {
        @Override
        public String toString(Number seed) {
            return seed == null ? "" : String.format(Locale.ROOT, "%d", seed.longValue());
        }

        @Override
        public Number fromString(String text) {
            return Long.valueOf(text.strip());
        }
    }
}
