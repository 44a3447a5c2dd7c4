package attune.ui.train;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A name at the left and a figure at the right that changes while a training runs.
final class FigureRow extends HBox {
    private final Label figure = new Label("–");

    FigureRow(String name) {
        Label caption = new Label(name);
        caption.getStyleClass().addAll("small", "muted");
        figure.getStyleClass().addAll("small", "strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("row");
        getChildren().addAll(caption, space, figure);
    }

    void show(String text) {
        figure.setText(text);
    }
}
