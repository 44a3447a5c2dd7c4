package attune.ui.compose;

import attune.model.Reading;
import attune.project.ComposeChoices;
import attune.ui.common.NumberField;
import attune.ui.common.Segments;
import java.util.Locale;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;

/// How notes are drawn from what the network expects: temperatures, takes, seed. A search draws nothing.
final class DrawingForm extends VBox {
    private final ComposeSettings settings;
    private final BooleanBinding reply;

    /// @param reply whether an answer or a harmony is written
    DrawingForm(ComposeViewModel viewModel, BooleanBinding reply) {
        super(8);
        this.settings = viewModel.settings();
        this.reply = reply;
        BooleanBinding draws = reply.and(viewModel.rules().searchProperty()).not();
        ToggleButton more = disclosure();
        HBox last = new HBox(Rows.showWhen(more, draws), Rows.space(), listen());
        last.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Rows.showWhen(new VBox(8, pitch(), rhythm(), takesAndSeed()), draws), last,
                Rows.showWhen(advanced(), draws.and(more.selectedProperty())));
    }

    private Node pitch() {
        return Rows.slider("Pitch", "Temperature of the pitch distribution: 0 takes the likeliest note, 1 draws as the"
                + " network expects", settings.pitchProperty(), "safe", "adventurous", TemperatureWords::pitch);
    }

    private Node rhythm() {
        return Rows.slider("Rhythm", "Temperature of the duration distribution", settings.rhythmProperty(), "steady",
                "free", TemperatureWords::rhythm);
    }

    private Node takesAndSeed() {
        Node takes = Rows.whole("Takes", settings.takesProperty(), 1, ComposeChoices.MOST_TAKES);
        HBox row = Rows.row("Takes",
                "How many are composed at once, each with the seed after the one before: the first is"
                        + " heard as it comes, the others join the list when they are done");
        row.getChildren().add(1, takes);
        row.getChildren()
                .addAll(Rows.name("Seed", "Start of the random numbers: same model, beginning, settings and seed,"
                        + " same take"), seed(), lock());
        return row;
    }

    private Node seed() {
        TextField field = new TextField();
        field.setPrefColumnCount(6);
        field.setAccessibleText("Seed");
        TextFormatter<Number> formatter = new TextFormatter<>(new SeedConverter());
        formatter.valueProperty().bindBidirectional(settings.seedProperty());
        field.setTextFormatter(formatter);
        return field;
    }

    private Node lock() {
        ToggleButton lock = new ToggleButton();
        lock.setId("compose-lock");
        lock.getStyleClass().add("icon-only");
        lock.selectedProperty().bindBidirectional(settings.seedLockedProperty());
        settings.seedLockedProperty()
                .subscribe(locked -> lock.setGraphic(new FontIcon(locked ? "fth-lock" : "fth-unlock")));
        lock.setAccessibleText("Lock the seed");
        lock.setTooltip(new Tooltip("Locked: the same seed for each take. Open: a new seed for each."));
        return lock;
    }

    private Node advanced() {
        Node topK = Rows.whole("Top-k", settings.topKProperty(), 0, 500);
        Node topP = new NumberField<>("Top-p",
                new SpinnerValueFactory.DoubleSpinnerValueFactory(0.05, 1, settings.topPProperty().get(), 0.05),
                text -> Math.clamp(number(text), 0.05, 1), settings.topPProperty().asObject());
        return new VBox(Rows.showWhen(remembering(), reply.not()),
                Rows.row("Only the so many likeliest", "Top-k: draw from the k likeliest notes; 0 for all", topK),
                Rows.row("Only up to this share", "Top-p: draw from the likeliest notes whose probabilities add up to"
                        + " p; 1 for all", topP));
    }

    private static ToggleButton disclosure() {
        ToggleButton open = new ToggleButton("Advanced", new FontIcon("fth-chevron-right"));
        open.getStyleClass().add("disclosure");
        open.selectedProperty().addListener((_, _, on) -> open
                .setGraphic(new FontIcon(on ? "fth-chevron-down" : "fth-chevron-right")));
        return open;
    }

    /// Whether a take sounds while it is composed.
    private Node listen() {
        CheckBox box = new CheckBox("Listen while composing");
        box.selectedProperty().bindBidirectional(settings.listenProperty());
        return box;
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

    /// @throws NumberFormatException also for what is typed as "NaN"
    private static double number(String text) {
        double number = Double.parseDouble(text);
        if (Double.isNaN(number)) {
            throw new NumberFormatException(text);
        }
        return number;
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
