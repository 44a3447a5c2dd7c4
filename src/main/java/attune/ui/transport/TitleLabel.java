package attune.ui.transport;

import attune.ui.common.ActionNodes;
import attune.ui.common.Session;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

/// The name of the open piece, and a dot while it has changes that are not saved.
final class TitleLabel extends HBox {
    TitleLabel(Session session) {
        Label title = new Label();
        title.textProperty().bind(session.titleProperty());
        title.getStyleClass().add("piece-title");
        title.setTooltip(ActionNodes.tooltip(""));
        title.getTooltip().textProperty().bind(Bindings.concat(session.titleProperty(), "\n",
                session.fileProperty().map(Object::toString).orElse("Not saved to a file yet")));
        Circle dot = new Circle(3);
        dot.getStyleClass().add("dirty-dot");
        dot.visibleProperty().bind(session.dirtyProperty());
        dot.setId("dirty");
        dot.setAccessibleText("Unsaved changes");
        getChildren().setAll(title, dot);
        getStyleClass().add("piece");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }
}
