package attune.ui.train;

import attune.ui.common.Palette;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/// What a training looks like, in the middle of the window. FX thread only.
abstract class CurvesCard extends VBox {
    CurvesCard() {
        super(12);
    }

    abstract void paint(Palette palette);

    /// To be called each pulse while shown: draws what has come since.
    abstract void poll();

    /// A heading with what the lines mean at the right.
    static HBox legend(String heading, HBox... keys) {
        Label caption = new Label(heading);
        caption.getStyleClass().add("strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox legend = new HBox(12, caption, space);
        legend.getChildren().addAll(keys);
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    static HBox key(String words, String style) {
        Line line = new Line(0, 0, 14, 0);
        line.getStyleClass().add(style);
        Label label = new Label(words);
        label.getStyleClass().addAll("tiny", "muted");
        HBox key = new HBox(6, line, label);
        key.getStyleClass().add("chart-key");
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }

    static void show(Region part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }
}
