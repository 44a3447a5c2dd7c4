package attune.ui.pianoroll;

import attune.edit.QuantizeNotes;
import attune.ui.common.ActionNodes;
import attune.ui.common.Actions;
import attune.ui.common.Segments;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How quantising goes: which ends of the notes, how far, and with how much swing; and the button that does it.
final class QuantizeForm extends VBox {
    QuantizeForm(Quantizing quantizing, Actions actions) {
        super(8);
        setPrefWidth(300);
        getStyleClass().add("popup-form");
        Segments<QuantizeNotes.Edges> edges = new Segments<>(quantizing.edgesProperty());
        edges.add(QuantizeNotes.Edges.STARTS, "Starts", "Notes begin on the grid and keep their lengths", null);
        edges.add(QuantizeNotes.Edges.ENDS, "Ends", "Notes end on the grid", null);
        edges.add(QuantizeNotes.Edges.BOTH, "Both", "Notes begin and end on the grid", null);
        Button now = ActionNodes.textButton(actions, "note.quantize");
        now.setId("quantize-now");
        now.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(edges,
                row("Strength", "How far notes are drawn to the grid", quantizing.strengthProperty(), 0, 100),
                row("Swing", "Where every second step stands: 50 % straight, 67 % as triplets, 75 % as dotted",
                        quantizing.swingProperty(), QuantizeNotes.STRAIGHT, QuantizeNotes.MOST_SWING),
                now);
    }

    private static HBox row(String name, String tip, DoubleProperty value, double low, double high) {
        Label caption = new Label(name);
        caption.setMinWidth(64);
        Slider slider = new Slider(low, high, value.get());
        slider.valueProperty().bindBidirectional(value);
        slider.setAccessibleText(name);
        slider.setTooltip(ActionNodes.tooltip(tip));
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label figure = new Label();
        figure.setMinWidth(44);
        figure.setAlignment(Pos.CENTER_RIGHT);
        value.subscribe(now -> figure.setText(String.format(Locale.ROOT, "%.0f %%", now.doubleValue())));
        HBox row = new HBox(8, caption, slider, figure);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
