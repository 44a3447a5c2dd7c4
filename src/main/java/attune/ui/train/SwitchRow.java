package attune.ui.train;

import attune.ui.common.ActionNodes;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A row of the form with something to switch on, in words, and the switch at the right.
final class SwitchRow extends HBox {
    SwitchRow(String name, String exact, BooleanProperty value) {
        Label caption = new Label(name);
        caption.getStyleClass().add("row-name");
        caption.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        CheckBox box = new CheckBox();
        box.setAccessibleText(name);
        box.setAccessibleHelp(exact);
        box.selectedProperty().bindBidirectional(value);
        caption.setLabelFor(box);
        caption.setOnMouseClicked(_ -> box.fire());
        Tooltip.install(this, ActionNodes.tooltip(exact));
        getStyleClass().addAll("row", "row-lined");
        getChildren().addAll(caption, space, box);
    }
}
