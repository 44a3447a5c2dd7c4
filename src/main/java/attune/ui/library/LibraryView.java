package attune.ui.library;

import attune.ui.common.RecentFiles;
import attune.ui.common.Services;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The left side: what can be opened, what was composed, which models there are; below it the tracks of the piece.
public final class LibraryView extends VBox {
    private final LibraryViewModel library;
    private final ListView<LibraryItem> list = new ListView<>();

    public LibraryView(Services services, RecentFiles recent, LibraryOpener opener) {
        library = new LibraryViewModel(Example.all(), Sample.all(), recent, services.takes(),
                services.models(), opener);
        getStyleClass().addAll("panel", "library");
        Label title = new Label("LIBRARY");
        title.getStyleClass().addAll("panel-title", "library-title");
        list.setItems(library.items());
        list.setCellFactory(_ -> new LibraryCell(services, library));
        list.getStyleClass().add("library-list");
        list.setId("library");
        list.setAccessibleText("Library");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::activateWithKey);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(96);
        TracksView tracks = new TracksView(services);
        getChildren().setAll(title, list, tracks);
    }

    private void activateWithKey(KeyEvent event) {
        LibraryItem chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            library.activate(chosen);
            event.consume();
        }
    }
}
