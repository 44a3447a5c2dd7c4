package attune.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A model in the list of models: its name, and at the right how good it is.
public final class ModelCell extends ListCell<ModelLibrary.Entry> {
    private final Label name = new Label();
    private final Label figures = new Label();
    private final HBox line = new HBox(8, name, space(), figures);

    public ModelCell() {
        figures.getStyleClass().addAll("tiny", "muted");
        line.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        figures.setMinWidth(USE_PREF_SIZE);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    @Override
    protected void updateItem(ModelLibrary.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
        } else {
            name.setText(entry.name());
            figures.setText(entry.figures());
            setGraphic(line);
        }
    }
}
