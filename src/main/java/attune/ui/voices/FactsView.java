package attune.ui.voices;

import attune.ui.common.ActionNodes;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is told of the take beside the training pieces.
final class FactsView extends VBox {
    private final Label nearest = value();
    private final Label crossings = value();
    private final Label pitchClasses = value();
    private final Tooltip place = ActionNodes.tooltip("");

    FactsView(VoicesViewModel viewModel) {
        setId("voices-facts");
        nearest.setTooltip(place);
        getChildren().addAll(row("Nearest piece", "The window of the training pieces, in any key, from which the fewest"
                + " steps of the voices differ: how new the take is", nearest),
                row("Voices cross", "Steps in which a voice sounds above one that should be higher", crossings),
                row("Pitch classes a bar", "How many of the twelve a voice uses in a bar, on average", pitchClasses));
        viewModel.comparisonProperty().subscribe(shown -> {
            if (shown != null) {
                show(shown.after().facts());
            }
        });
        visibleProperty().bind(viewModel.comparisonProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    private void show(TakeFacts facts) {
        nearest.setText(facts.nearestWords());
        place.setText(facts.nearestPlace().isEmpty() ? facts.nearestWords() : facts.nearestPlace());
        crossings.setText(facts.crossingWords());
        pitchClasses.setText(facts.pitchClassWords());
    }

    private static HBox row(String name, String tip, Label value) {
        Label label = new Label(name);
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(USE_PREF_SIZE);
        label.setTooltip(ActionNodes.tooltip(tip));
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox row = new HBox(12, label, value);
        row.getStyleClass().add("fact-row");
        return row;
    }

    private static Label value() {
        Label label = new Label();
        label.getStyleClass().addAll("small", "fact-value");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
