package attune.ui.common;

import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One of several, side by side; none of them where the value is another. What cannot be chosen now says why when it is pointed at.
public final class Segments<T> extends HBox {
    private final Property<T> value;
    private final ToggleGroup group = new ToggleGroup();

    public Segments(Property<T> value) {
        this.value = value;
        getStyleClass().add("segmented");
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null && before.getUserData().equals(value.getValue())) {
                before.setSelected(true);
            }
        });
    }

    /// @param reason why it cannot be chosen now, empty where it can; null for always
    public void add(T choice, String text, String tip, @Nullable ObservableValue<String> reason) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().add("segment");
        button.setToggleGroup(group);
        button.setUserData(choice);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(choice.equals(value.getValue()));
        button.setOnAction(_ -> value.setValue(choice));
        value.addListener((_, _, now) -> button.setSelected(choice.equals(now)));
        StackPane cell = new StackPane(button);
        cell.getStyleClass().add("segment-cell");
        cell.setPrefWidth(1);
        HBox.setHgrow(cell, Priority.ALWAYS);
        Tooltip tooltip = new Tooltip(tip);
        Tooltip.install(cell, tooltip);
        if (reason != null) {
            reason.subscribe(why -> {
                button.setDisable(!why.isEmpty());
                tooltip.setText(why.isEmpty() ? tip : why);
            });
        }
        getChildren().add(cell);
    }

    /// All are as wide as each other where the longest of them has room for its words; else none is cut for that.
    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double share = room / getChildren().size();
        double words = getChildren().stream().mapToDouble(cell -> cell.minWidth(-1)).sum();
        boolean alike = getChildren().stream().allMatch(cell -> cell.minWidth(-1) <= share);
        double more = (room - words) / getChildren().size();
        double x = snappedLeftInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        for (Node cell : getChildren()) {
            double width = alike ? share : cell.minWidth(-1) + more;
            layoutInArea(cell, x, snappedTopInset(), width, height, 0, HPos.LEFT, VPos.TOP);
            x += width;
        }
    }
}
