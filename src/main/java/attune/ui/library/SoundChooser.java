package attune.ui.library;

import attune.ui.common.Programs;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The General MIDI programs by a few letters of their names or of their family's.
final class SoundChooser extends VBox {
    private static final int FAMILY = 8;
    private static final double ROW = 26;
    private final TextField find = new TextField();
    private final ListView<Integer> list = new ListView<>();
    private final IntConsumer onChosen;

    SoundChooser(int now, IntConsumer onChosen) {
        super(8);
        this.onChosen = onChosen;
        find.setPromptText("Find a sound");
        find.setId("sound-find");
        list.setId("sound-list");
        list.setFixedCellSize(ROW);
        list.setPrefSize(240, 10 * ROW);
        list.setCellFactory(_ -> new Row());
        Label none = new Label("No sound is called so.");
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        find.textProperty().subscribe(this::fill);
        list.getSelectionModel().select((Integer) now);
        list.scrollTo(Math.max(0, now - 4));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getStyleClass().add("popup-form");
        getChildren().addAll(find, list);
    }

    private void fill(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        list.getItems().setAll(IntStream.range(0, Programs.NAMES.size()).boxed()
                .filter(program -> words(program).contains(wanted)).toList());
        list.getSelectionModel().selectFirst();
    }

    private static String words(int program) {
        return (Programs.NAMES.get(program) + " " + Programs.FAMILIES.get(program / FAMILY)).toLowerCase(Locale.ROOT);
    }

    private void press(KeyEvent event) {
        int row = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int to = Math.clamp((long) row + (event.getCode() == KeyCode.DOWN ? 1 : -1), 0,
                    Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 4));
        } else {
            return;
        }
        event.consume();
    }

    private void choose() {
        Integer chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onChosen.accept(chosen);
        }
    }

    private static final class Row extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer program, boolean empty) {
            super.updateItem(program, empty);
            setText(empty || program == null ? null : Programs.NAMES.get(program));
        }
    }
}
