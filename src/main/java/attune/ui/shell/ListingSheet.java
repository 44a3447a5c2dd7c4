package attune.ui.shell;

import attune.io.TextListing;
import attune.music.Score;
import attune.task.Lane;
import attune.ui.common.Services;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The piece as the network reads it, in words: one event a row; follows edits, and a row takes the playhead there.
final class ListingSheet {
    private final Services services;
    private final SheetWindow sheets;
    private @Nullable Stage open;

    ListingSheet(Services services, SheetWindow sheets) {
        this.services = services;
        this.sheets = sheets;
    }

    void show() {
        if (open != null && open.isShowing()) {
            open.toFront();
            return;
        }
        TableView<TextListing.Row> table = table();
        Label heading = new Label(
                "All parts pressed into one sequence of notes, chords and rests: this is what a network reads.");
        heading.getStyleClass().add("muted");
        heading.setWrapText(true);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(heading, table);
        content.getStyleClass().addAll("panel", "padded");
        Stage stage = sheets.show("Text listing", content, 560, 640);
        open = stage;
        Subscription following = services.session().scoreProperty().subscribe(score -> fill(table, score));
        stage.showingProperty().subscribe(showing -> {
            if (!showing) {
                following.unsubscribe();
            }
        });
    }

    /// Chordifies on the IO lane; an answer that an edit has overtaken is dropped.
    @SuppressWarnings("ReferenceEquality") // the very same score is still open
    private void fill(TableView<TextListing.Row> table, Score score) {
        services.jobs().submit("Text listing", Lane.IO, _ -> TextListing.of(score), listing -> {
            if (services.session().score() == score) {
                table.getSelectionModel().clearSelection(); // or the row in its place would be taken for chosen anew
                table.getItems().setAll(listing.rows());
            }
        });
    }

    private TableView<TextListing.Row> table() {
        TableView<TextListing.Row> table = new TableView<>();
        table.setAccessibleText("The piece as the network reads it");
        table.setPlaceholder(new Label("There are no notes to list yet."));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add(table, "Bar", 60, row -> Integer.toString(row.bar()));
        add(table, "Beat", 80, TextListing.Row::beat);
        add(table, "Offset", 80, row -> row.offset().toString());
        add(table, "Length", 80, row -> row.length().toString());
        add(table, "Notes", 220, TextListing.Row::names);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                services.playhead().seek(row.offset().ticks(services.session().score().ticksPerQuarter()));
            }
        });
        return table;
    }

    private static void add(TableView<TextListing.Row> table, String name, double width,
            Function<TextListing.Row, String> text) {
        TableColumn<TextListing.Row, String> column = new TableColumn<>(name);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
    }
}
