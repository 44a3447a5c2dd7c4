package attune.ui.voices;

import attune.generate.Attack;
import attune.ui.common.ActionNodes;
import attune.ui.common.Palette;
import attune.ui.common.Services;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The middle of the window: the take beside the one before, and the way between two takes below.
final class VoicesStage extends ScrollPane {
    private final VoicesViewModel viewModel;
    private final Services services;
    private final TakeSide before;
    private final TakeSide after;
    private final Label empty = new Label();

    VoicesStage(VoicesViewModel viewModel, Services services) {
        this.viewModel = viewModel;
        this.services = services;
        this.before = new TakeSide("before", viewModel).with(back());
        this.after = new TakeSide("after", viewModel);
        HBox sides = new HBox(28, before, after);
        VBox.setVgrow(sides, Priority.ALWAYS);
        VBox takes = new VBox(16, sides, new MorphPane(viewModel, services.theme()));
        takes.getStyleClass().add("stage-area");
        FormRows.showWhen(takes, viewModel.comparisonProperty().isNotNull());
        setContent(new StackPane(takes, empty()));
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "stage-scroll");
        viewModel.comparisonProperty().subscribe(_ -> show());
        viewModel.settings().attackProperty().subscribe(_ -> show());
        services.theme().paletteProperty().subscribe(_ -> show());
        viewModel.models().chosenProperty().subscribe(_ -> explain());
        viewModel.drawingProperty().subscribe(_ -> explain());
    }

    private Button back() {
        Button button = new Button("Take it again", new FontIcon("fth-corner-up-left"));
        button.setId("voices-back");
        button.getStyleClass().add("pin");
        button.setTooltip(ActionNodes.tooltip("Go on from this take, not from the new one"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> viewModel.goBack());
        return button;
    }

    private Node empty() {
        Label heading = new Label("Four voices, drawn like a picture");
        heading.getStyleClass().add("headline");
        empty.setId("voices-empty");
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        VBox words = new VBox(8, heading, empty);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(520);
        words.getStyleClass().add("stage-area");
        return FormRows.showWhen(words, viewModel.comparisonProperty().isNull());
    }

    private void explain() {
        String four = viewModel.names().counted();
        empty.setText(viewModel.models().chosenProperty().get() == null
                ? "There is no model here that draws voices. The panel at the right says how to get one."
                : viewModel.drawingProperty().get()
                        ? "The first take is being drawn."
                        : "Press New " + four + " at the right. Then draw one input anew, the melody of a voice, say,"
                                + " and hear what that does: the take before stays beside the new one.");
    }

    private void show() {
        Comparison shown = viewModel.comparisonProperty().get();
        Palette palette = services.theme().palette();
        boolean alone = shown == null || shown.before() == null;
        before.setVisible(!alone);
        before.setManaged(!alone);
        if (shown == null) {
            before.show(null, "", null, palette);
            after.show(null, "", null, palette);
            return;
        }
        Captions captions = shown.captions();
        before.show(shown.before(), captions.before(), frame(shown.before(), shown.after(), shown, false), palette);
        after.show(shown.after(), captions.after(), frame(shown.after(), shown.before(), shown, !captions.onWay()),
                palette);
    }

    private @Nullable GridFrame frame(@Nullable VoicesTake take, @Nullable VoicesTake other, Comparison shown,
            boolean marked) {
        Attack attack = viewModel.settings().attackProperty().get();
        return take == null ? null : GridFrame.of(take, other, shown.difference(), marked, attack);
    }
}
