package attune.ui.voices;

import attune.ui.common.ActionNodes;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The rows of the panel: a name at the left, what can be chosen at the right.
final class FormRows {
    private FormRows() {}

    static HBox row(String name, String tip, Node... values) {
        Label label = new Label(name);
        label.getStyleClass().addAll("strong", "small");
        label.setTooltip(ActionNodes.tooltip(tip));
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, label, space());
        row.getChildren().addAll(values);
        row.getStyleClass().add("row");
        return row;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// The same node, which takes no room while it is not wanted.
    static <N extends Node> N showWhen(N node, ObservableValue<Boolean> wanted) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
