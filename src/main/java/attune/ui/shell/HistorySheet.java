package attune.ui.shell;

import attune.ui.common.Session;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The steps of the open piece, oldest first, what was undone below: a click goes there. FX thread only.
final class HistorySheet {
    private final Session session;
    private final SheetWindow window;
    private @Nullable Stage shown;

    HistorySheet(Session session, SheetWindow window) {
        this.session = session;
        this.window = window;
    }

    /// Shows it, or brings it to the front.
    void show() {
        if (shown != null) {
            shown.toFront();
            return;
        }
        ListView<Session.Moment> list = new ListView<>();
        list.setId("history-list");
        list.setCellFactory(_ -> new Row());
        VBox.setVgrow(list, Priority.ALWAYS);
        Label hint = new Label("A click goes back to that step, or forward again.");
        hint.getStyleClass().add("hint");
        VBox content = new VBox(8, hint, list);
        content.getStyleClass().addAll("panel", "padded");
        Subscription watching = session.scoreProperty().subscribe(_ -> fill(list));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            int row = list.getSelectionModel().getSelectedIndex();
            if (row >= 0) {
                session.goTo(row);
            }
        });
        Stage stage = window.show("History", content, 320, 420);
        shown = stage;
        stage.showingProperty().subscribe(showing -> {
            if (!showing) {
                watching.unsubscribe();
                shown = null;
            }
        });
    }

    private void fill(ListView<Session.Moment> list) {
        list.getItems().setAll(session.moments());
        int now = session.moment();
        list.getSelectionModel().select(now);
        list.scrollTo(Math.max(0, now - 5));
    }

    private static final class Row extends ListCell<Session.Moment> {
        private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

        @Override
        protected void updateItem(Session.@Nullable Moment moment, boolean empty) {
            super.updateItem(moment, empty);
            setText(empty || moment == null ? null : moment.label());
            pseudoClassStateChanged(UNDONE, moment != null && moment.undone());
        }
    }
}
