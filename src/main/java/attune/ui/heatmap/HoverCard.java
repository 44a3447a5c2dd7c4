package attune.ui.heatmap;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The card beside the pointer: what a cell says in words and figures.
final class HoverCard extends VBox {
    private static final double BAR = 56;

    HoverCard() {
        getStyleClass().addAll("card", "heatmap-card");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void say(CellWords words) {
        Label title = label(words.title(), "strong", "small");
        getChildren().setAll(title);
        words.lines().forEach(line -> getChildren().add(row(line)));
        if (!words.remark().isEmpty()) {
            getChildren().add(label(words.remark(), "tiny", "muted"));
        }
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }

    /// Stands to the right of the place and below it, or on the other side where there is no room.
    void placeAt(double x, double y, double width, double height) {
        applyCss();
        autosize();
        double right = x + 14;
        double below = y + 10;
        double left = right + getWidth() <= width ? right : Math.max(0, x - 14 - getWidth());
        double top = below + getHeight() <= height ? below : Math.max(0, height - getHeight());
        relocate(Math.rint(left), Math.rint(top));
    }

    private static HBox row(CellWords.Line line) {
        Label name = label(line.name(), "tiny");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, name, label(line.figure(), "tiny", "muted"));
        row.getStyleClass().add("heatmap-card-row");
        if (line.share() >= 0) {
            row.getChildren().add(1, bar(line.share()));
        }
        return row;
    }

    private static StackPane bar(double share) {
        Region fill = new Region();
        fill.getStyleClass().add("heatmap-card-share");
        fill.setMaxSize(Math.max(1, BAR * Math.min(1, share)), 4);
        StackPane bar = new StackPane(fill);
        bar.getStyleClass().add("heatmap-card-bar");
        bar.setMinWidth(BAR);
        bar.setPrefWidth(BAR);
        return bar;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
