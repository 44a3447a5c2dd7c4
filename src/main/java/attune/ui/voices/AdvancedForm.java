package attune.ui.voices;

import attune.generate.Attack;
import attune.generate.Binarising;
import attune.ui.common.ActionNodes;
import attune.ui.common.NumberField;
import attune.ui.common.Segments;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// How notes are made of what the network draws; closed until somebody wants it.
final class AdvancedForm extends VBox {
    private static final double STEP = 0.05;
    private static final double HUNDREDTHS = 100;
    private final VoicesSettings settings;

    AdvancedForm(VoicesViewModel viewModel) {
        super(4);
        this.settings = viewModel.settings();
        ToggleButton open = new ToggleButton("Advanced", new FontIcon("fth-chevron-right"));
        open.setId("voices-advanced");
        open.getStyleClass().add("disclosure");
        open.selectedProperty().addListener((_, _, on) -> open
                .setGraphic(new FontIcon(on ? "fth-chevron-down" : "fth-chevron-right")));
        VBox content = new VBox(6, rules(), temperature(), chance(), attacks(),
                box("Rests", "A voice is silent where the network draws nothing strongly", settings.restsProperty()),
                box("Stay in the voices' ranges", "No voice goes higher or lower than it does in the training pieces",
                        settings.inRangesProperty()),
                ranges(viewModel));
        getChildren().addAll(open, FormRows.showWhen(content, open.selectedProperty()));
    }

    private Node rules() {
        Segments<Binarising.Rule> segments = new Segments<>(settings.ruleProperty());
        segments.add(Binarising.Rule.ARG_MAX, "Likeliest", "At each step the pitch that is drawn most strongly", null);
        segments.add(Binarising.Rule.SAMPLED, "Drawn", "At each step one of the strong pitches, by chance", null);
        segments.add(Binarising.Rule.BERNOULLI, "Each by chance",
                "Each pitch sounds with its own probability (Bernoulli); the strongest of those that do is taken",
                null);
        return segments;
    }

    private Node temperature() {
        NumberField<Double> field = new NumberField<>("Temperature",
                new SpinnerValueFactory.DoubleSpinnerValueFactory(VoicesSettings.COOLEST, VoicesSettings.WARMEST,
                        settings.temperatureProperty().get(), STEP),
                AdvancedForm::temperature, settings.temperatureProperty().asObject());
        field.setId("voices-temperature");
        return FormRows.showWhen(
                FormRows.row("Temperature", "0.1 stays close to the strongest pitch, 0.3 goes freely", field),
                settings.ruleProperty().isEqualTo(Binarising.Rule.SAMPLED));
    }

    /// @throws NumberFormatException also for what is typed as "NaN"
    private static double temperature(String text) {
        double number = Double.parseDouble(text);
        if (Double.isNaN(number)) {
            throw new NumberFormatException(text);
        }
        return Math.round(Math.clamp(number, VoicesSettings.COOLEST, VoicesSettings.WARMEST) * HUNDREDTHS)
                / HUNDREDTHS;
    }

    private Node chance() {
        SeedField seed = new SeedField("chance", settings.chanceProperty()::set);
        settings.chanceProperty().subscribe(now -> seed.show(OptionalLong.of(now.longValue())));
        return FormRows.showWhen(FormRows.row("Seed", "What is left to chance: the same for all takes", seed),
                settings.ruleProperty().isNotEqualTo(Binarising.Rule.ARG_MAX));
    }

    private Node attacks() {
        Segments<Attack> segments = new Segments<>(settings.attackProperty());
        segments.add(Attack.EACH_BEAT, "Struck each beat", "A pitch that goes on is struck again on each beat", null);
        segments.add(Attack.HELD, "Held", "A pitch that goes on is one long note", null);
        return segments;
    }

    /// The ranges, as soon as the model was read.
    private static Node ranges(VoicesViewModel viewModel) {
        Label words = new Label();
        words.setId("voices-ranges");
        words.getStyleClass().add("hint");
        words.setWrapText(true);
        viewModel.comparisonProperty().subscribe(
                shown -> words.setText(shown == null ? "" : shown.after().facts().rangeWords()));
        return FormRows.showWhen(words, viewModel.comparisonProperty().isNotNull());
    }

    private static Node box(String text, String tip, BooleanProperty value) {
        CheckBox box = new CheckBox(text);
        box.setTooltip(ActionNodes.tooltip(tip));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }
}
