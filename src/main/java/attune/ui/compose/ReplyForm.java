package attune.ui.compose;

import attune.ui.common.Segments;
import attune.ui.common.Services;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What an answer or a harmony is written to, and what must hold of it.
final class ReplyForm extends VBox {
    private final ComposeViewModel viewModel;
    private final BooleanBinding fresh;

    ReplyForm(ComposeViewModel viewModel, Services services) {
        super(8);
        this.viewModel = viewModel;
        this.fresh = viewModel.againProperty().isNull();
        ReplyRules rules = viewModel.rules();
        Node voices = new VBox(8, new VoicesForm(viewModel.harmony(), services));
        getChildren().addAll(writtenTo(), again(),
                Rows.showWhen(voices, is(ComposeMode.HARMONISE).and(fresh)),
                Rows.showWhen(length(), is(ComposeMode.ANSWER).and(fresh)),
                Rows.showWhen(rules(rules, services), fresh),
                method(rules));
    }

    private BooleanBinding is(ComposeMode mode) {
        return viewModel.modeProperty().isEqualTo(mode);
    }

    private Node writtenTo() {
        HBox row = new HBox(8, Rows.label("Written to"), Rows.space(), summary());
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    /// `Soprano, bars 1–8`, where it is known.
    private Node summary() {
        Label words = new Label();
        words.setId("compose-written-to");
        words.getStyleClass().addAll("small", "strong");
        ObservableValue<String> harmony = viewModel.harmony().wordsProperty();
        ObservableValue<String> answer = viewModel.answer().wordsProperty();
        words.textProperty().bind(Bindings.createStringBinding(
                () -> (is(ComposeMode.ANSWER).get() ? answer : harmony).getValue().replaceFirst("^to ", ""),
                harmony, answer, viewModel.modeProperty()));
        return Rows.showWhen(words, fresh.and(words.textProperty().isNotEmpty()));
    }

    /// What an earlier take was written to, until that is closed.
    private Node again() {
        Label words = new Label();
        words.setId("compose-brief-again");
        words.getStyleClass().add("hint");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().bind(viewModel.againProperty()
                .map(take -> "As " + take.name() + " was written: " + take.primerName() + ", with the same rules.")
                .orElse(""));
        Button close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().add("icon-only");
        close.setTooltip(new Tooltip("Write to what is selected instead"));
        close.setAccessibleText("Write to what is selected instead");
        close.setOnAction(_ -> viewModel.forgetBrief());
        return Rows.showWhen(new HBox(8, words, close), fresh.not());
    }

    private Node length() {
        AnswerChoice answer = viewModel.answer();
        Segments<Boolean> unit = new Segments<>(answer.asLongProperty());
        unit.add(true, "as the phrase", "As many bars as the phrase has", null);
        unit.add(false, "bars", "So many bars", null);
        unit.setMinWidth(196);
        unit.setPrefWidth(196);
        Node bars = Rows.showWhen(Rows.whole("Bars of the answer", answer.barsProperty(), 1, ComposeSettings.MOST_BARS),
                answer.asLongProperty().not());
        return Rows.row("Length", "The answer fills these bars exactly", bars, unit);
    }

    private Node rules(ReplyRules rules, Services services) {
        CheckBox ranges = check("Stay in the voices' ranges", rules.inRangesProperty(),
                "Soprano C4–A5, Alto E3–D5, Tenor B♭2–A4, Bass C2–F♯4: as Bach's chorales have them");
        CheckBox key = check("", rules.inKeyProperty(), "No note outside the scale of the key; in minor the sixth and"
                + " seventh both ways");
        key.textProperty().bind(services.session().scoreProperty()
                .map(score -> "Keep to the key of " + score.keyAt(0).longName()));
        CheckBox crossing = check("No crossing voices", rules.noCrossingProperty(),
                "No voice goes above the one above it, or below the one below");
        CheckBox parallels = check("No parallels", rules.noParallelsProperty(),
                "No two voices move in parallel fifths or octaves, unless nothing else is left");
        HarmonyChoice harmony = viewModel.harmony();
        CheckBox keep = check("Keep the selected notes", harmony.keepProperty(),
                "Selected notes of the voices that are written stay as they are; the others are written around them");
        return new VBox(5, Rows.showWhen(keep, is(ComposeMode.HARMONISE).and(harmony.couldKeepProperty())),
                Rows.showWhen(ranges, is(ComposeMode.HARMONISE)), key,
                Rows.showWhen(new HBox(16, crossing, parallels), is(ComposeMode.HARMONISE)));
    }

    private static CheckBox check(String text, BooleanProperty on, String tip) {
        CheckBox box = new CheckBox(text);
        box.selectedProperty().bindBidirectional(on);
        box.setTooltip(new Tooltip(tip));
        return box;
    }

    private static Node method(ReplyRules rules) {
        Segments<Boolean> segments = new Segments<>(rules.searchProperty());
        segments.setId("compose-method");
        segments.add(false, "Draw", "Each take is drawn from what the network expects, and comes out another", null);
        segments.add(true, "Likeliest", "Beam search: finds the passage that the network thinks likeliest as a whole;"
                + " always the same one", null);
        segments.setMinWidth(168);
        segments.setPrefWidth(168);
        return Rows.row("Notes", "How they are chosen", segments);
    }
}
