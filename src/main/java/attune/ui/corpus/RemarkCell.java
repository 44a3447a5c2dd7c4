package attune.ui.corpus;

import attune.ui.common.ActionNodes;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// What is to be said of a piece, in as many lines as it takes: a reason that is cut says nothing.
///
/// A cell that wraps its own text is as high as one line of it; a text that is told its width knows its height.
final class RemarkCell extends TableCell<CorpusRow, CorpusRow> {
    /// A damaged file has hundreds of faults: the whole of it stands in the tooltip.
    private static final int MOST = 160;
    private final Text lines = new Text();

    RemarkCell(TableColumn<CorpusRow, CorpusRow> column) {
        lines.fontProperty().bind(fontProperty());
        lines.fillProperty().bind(textFillProperty());
        lines.wrappingWidthProperty().bind(Bindings.createDoubleBinding(() -> width(column.getWidth(), getInsets()),
                column.widthProperty(), insetsProperty()));
        getStyleClass().add("corpus-remark");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private static double width(double column, Insets around) {
        return Math.max(1, column - around.getLeft() - around.getRight());
    }

    @Override
    protected void updateItem(@Nullable CorpusRow row, boolean empty) {
        super.updateItem(row, empty);
        String words = empty || row == null ? "" : row.remarks();
        boolean isLong = words.length() > MOST;
        setText(words); // spoken, not shown
        lines.setText(isLong ? words.substring(0, MOST) + "…" : words);
        setGraphic(words.isEmpty() ? null : lines);
        setTooltip(isLong ? ActionNodes.tooltip(words) : null);
    }
}
