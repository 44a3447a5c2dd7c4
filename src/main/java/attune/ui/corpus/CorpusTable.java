package attune.ui.corpus;

import attune.dataset.survey.PieceFacts;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;

/// The rows with a column a fact, each of which sorts; what cannot be read and what is a copy is greyed.
final class CorpusTable extends TableView<CorpusRow> {
    private static final String FILE = "File";
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

    CorpusTable(CorpusViewModel model) {
        SortedList<CorpusRow> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setId("corpus-table");
        setAccessibleText("Pieces of the folder");
        setEditable(true);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Label empty = new Label(
                "Choose a folder with MIDI files or MusicXML: each file becomes a row, and copies are found.");
        empty.setWrapText(true);
        setPlaceholder(empty);
        setRowFactory(_ -> row());
        tick();
        words(FILE, 190, PieceFacts::file).setMinWidth(102);
        words("Title", 90, PieceFacts::title).setMinWidth(46);
        words("Composer", 92, PieceFacts::composer).setMinWidth(80);
        words("Key", 92, PieceFacts::keyWords).setMinWidth(80);
        words("Meter", 62, PieceFacts::meterWords).setMinWidth(58);
        number("Tempo", 64, PieceFacts::tempo, facts -> String.format(Locale.ROOT, "%.0f", facts.tempo()));
        number("Tracks", 62, PieceFacts::tracks, facts -> Integer.toString(facts.tracks()));
        number("Voices", 62, PieceFacts::voices, facts -> Integer.toString(facts.voices()));
        number("Notes", 62, PieceFacts::notes, facts -> String.format(Locale.ROOT, "%,d", facts.notes()));
        number("Bars", 52, PieceFacts::bars, facts -> Integer.toString(facts.bars()));
        number("Length", 64, PieceFacts::seconds, CorpusTable::clock);
        remarks();
    }

    private void remarks() {
        TableColumn<CorpusRow, CorpusRow> column = column("Remarks", 380, Comparator.comparing(CorpusRow::remarkOrder),
                CorpusRow::remarks);
        column.setCellFactory(_ -> new RemarkCell(column));
        column.setMinWidth(150);
    }

    private void tick() {
        TableColumn<CorpusRow, Boolean> column = new TableColumn<>("");
        column.setCellValueFactory(cell -> cell.getValue().chosenProperty());
        column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
        column.setPrefWidth(34);
        column.setMinWidth(34);
        column.setMaxWidth(34);
        column.setSortable(false);
        getColumns().add(column);
    }

    private TableColumn<CorpusRow, CorpusRow> words(String name, double width, Function<PieceFacts, String> text) {
        return column(name, width, Comparator.comparing(row -> text.apply(row.facts()),
                String.CASE_INSENSITIVE_ORDER), row -> text.apply(row.facts()));
    }

    private void number(String name, double width, ToDoubleFunction<PieceFacts> value,
            Function<PieceFacts, String> text) {
        TableColumn<CorpusRow, CorpusRow> column = column(name, width,
                Comparator.comparingDouble(row -> value.applyAsDouble(row.facts())),
                row -> row.facts().isRejected() ? "" : text.apply(row.facts()));
        column.getStyleClass().add("corpus-number");
        column.setMinWidth(width);
        column.setMaxWidth(width);
    }

    private TableColumn<CorpusRow, CorpusRow> column(String name, double width,
            Comparator<CorpusRow> order, Function<CorpusRow, String> text) {
        TableColumn<CorpusRow, CorpusRow> column = new TableColumn<>(name);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new CorpusCell(text, name.equals(FILE)));
        column.setComparator(order);
        column.setPrefWidth(width);
        getColumns().add(column);
        return column;
    }

    private static TableRow<CorpusRow> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(CorpusRow item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(FAINT, !empty && item != null
                        && (item.facts().isRejected() || item.isSpare()));
            }
        };
    }

    private static String clock(PieceFacts facts) {
        long whole = Math.round(facts.seconds());
        return whole / 60 + ":" + String.format(Locale.ROOT, "%02d", whole % 60);
    }
}
