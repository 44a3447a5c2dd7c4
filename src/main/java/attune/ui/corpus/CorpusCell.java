package attune.ui.corpus;

import java.util.function.Function;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A fact in words; the whole of it under the pointer, because paths and problems are long.
final class CorpusCell extends TableCell<CorpusRow, CorpusRow> {
    private final Function<CorpusRow, String> text;

    /// @param end whether the end matters more than the beginning, as of a path
    CorpusCell(Function<CorpusRow, String> text, boolean end) {
        this.text = text;
        setTextOverrun(end ? OverrunStyle.LEADING_ELLIPSIS : OverrunStyle.ELLIPSIS);
    }

    @Override
    protected void updateItem(@Nullable CorpusRow row, boolean empty) {
        super.updateItem(row, empty);
        String words = empty || row == null ? "" : text.apply(row);
        setText(words);
        setTooltip(words.length() < 12 ? null : new Tooltip(words));
    }
}
