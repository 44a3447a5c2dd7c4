package attune.ui.compose;

import atlantafx.base.controls.ProgressSliderSkin;
import attune.ui.common.NumberField;
import java.util.Locale;
import java.util.function.DoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rows of the form: a name at the left, what can be chosen at the right.
final class Rows {
    private Rows() {}

    static HBox row(String name, String term, Node... values) {
        HBox row = new HBox(8, name(name, term), space());
        row.getChildren().addAll(values);
        row.getStyleClass().add("row");
        return row;
    }

    /// A slider from 0 to 2 under its name and value, the ends named below.
    static VBox slider(String name, String term, DoubleProperty value, String low, String high,
            DoubleFunction<String> words) {
        Label shown = new Label();
        shown.getStyleClass().addAll("value", "small");
        shown.textProperty().bind(Bindings.createStringBinding(() -> words.apply(value.get()), value));
        HBox top = new HBox(name(name, term), space(), shown);
        top.setAlignment(Pos.CENTER_LEFT);
        Slider slider = new Slider(0, 2, value.get());
        slider.getStyleClass().add("small");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(0.1);
        slider.setAccessibleText(name);
        slider.setId("compose-" + name.toLowerCase(Locale.ROOT));
        slider.valueProperty().addListener((_, _, now) -> value.set(Math.round(now.doubleValue() * 20) / 20.0));
        value.addListener((_, _, now) -> slider.setValue(now.doubleValue()));
        HBox ends = new HBox(faint(low), space(), faint(high));
        return new VBox(2, top, slider, ends);
    }

    /// A whole number that is stepped or typed.
    static Node whole(String name, IntegerProperty value, int least, int most) {
        return new NumberField<>(name,
                new SpinnerValueFactory.IntegerSpinnerValueFactory(least, most, value.get()),
                text -> Math.clamp(Long.parseLong(text), least, most), value.asObject());
    }

    /// The name of what stands below it.
    static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        return label;
    }

    /// The same node, which takes no room while it is not wanted.
    static <N extends Node> N showWhen(N node, ObservableValue<Boolean> wanted) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    static Label name(String text, String term) {
        Label label = new Label(text);
        label.getStyleClass().addAll("strong", "small");
        label.setTooltip(new Tooltip(term));
        return label;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Label faint(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("tiny", "muted");
        return label;
    }
}
