package attune.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What a list of choices is about, and at its right a button that finds more of them.
public final class FormHeading extends HBox {
    private final Label label = new Label();

    /// @param id of the button, for tests and style sheets
    public FormHeading(String id, String button, String tip, Runnable work) {
        super(8);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button more = new Button(button);
        more.setId(id);
        more.setTooltip(ActionNodes.tooltip(tip));
        more.setOnAction(_ -> work.run());
        getChildren().setAll(label, more);
        setAlignment(Pos.CENTER_LEFT);
    }

    public Label label() {
        return label;
    }
}
