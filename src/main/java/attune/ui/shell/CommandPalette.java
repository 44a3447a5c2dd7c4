package attune.ui.shell;

import attune.ui.common.Action;
import attune.ui.common.Actions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every action by a few letters of its name: typed at the top, chosen with the arrows, run with Enter; Escape leaves. FX thread only.
final class CommandPalette extends StackPane {
    private static final double WIDTH = 520;
    private static final double ROW = 34;
    private static final int SEEN = 10;
    private final Actions actions;
    private final TextField find = new TextField();
    private final ListView<Action> list = new ListView<>();
    private final Label none = new Label("No action is called so.");
    private final List<String> recent = new ArrayList<>();
    private @Nullable Node focusBefore;

    CommandPalette(Actions actions) {
        this.actions = actions;
        find.setPromptText("What do you want to do?");
        find.setId("palette-find");
        find.textProperty().subscribe(_ -> fill());
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(SEEN * ROW + 2);
        list.setCellFactory(_ -> new Row());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> runSelected());
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        VBox box = new VBox(8, find, list);
        box.getStyleClass().add("palette");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getStyleClass().add("palette-shade");
        setAlignment(Pos.TOP_CENTER);
        getChildren().add(box);
        setVisible(false);
        setManaged(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnMousePressed(_ -> hidePalette());
        box.setOnMousePressed(Event::consume);
    }

    /// Shows it over the window, or hides it where it is shown.
    void toggle() {
        if (isVisible()) {
            hidePalette();
            return;
        }
        Scene scene = getScene();
        focusBefore = scene == null ? null : scene.getFocusOwner();
        setVisible(true);
        find.clear();
        fill();
        find.requestFocus();
    }

    private void hidePalette() {
        setVisible(false);
        Node before = focusBefore;
        if (before != null) {
            before.requestFocus();
        }
    }

    private void fill() {
        list.getItems().setAll(found(find.getText()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /// The actions that are called so, the best first: without words those that were used last.
    List<Action> found(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return actions.all().stream().filter(action -> rank(action, wanted) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt((Action action) -> rank(action, wanted))
                        .thenComparingInt(action -> age(action)))
                .toList();
    }

    private int age(Action action) {
        int index = recent.indexOf(action.id());
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    /// 0 where the name begins so, 1 where a word of it does, 2 where each typed word is somewhere, 3 where the letters follow each other.
    private static int rank(Action action, String wanted) {
        String name = action.text().toLowerCase(Locale.ROOT);
        String all = name + " " + StudioMenu.menuOf(action).toLowerCase(Locale.ROOT);
        if (name.startsWith(wanted)) {
            return 0;
        }
        if (all.contains(" " + wanted)) {
            return 1;
        }
        if (List.of(wanted.split(" +")).stream().allMatch(all::contains)) {
            return 2;
        }
        return isSpread(name, wanted) ? 3 : Integer.MAX_VALUE;
    }

    private static boolean isSpread(String name, String wanted) {
        int at = 0;
        for (int i = 0; i < wanted.length(); i++) {
            at = name.indexOf(wanted.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> hidePalette();
            case ENTER -> runSelected();
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(SEEN);
            case PAGE_UP -> move(-SEEN);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int rows) {
        int last = list.getItems().size() - 1;
        int row = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + rows, 0, Math.max(0, last));
        list.getSelectionModel().select(row);
        list.scrollTo(Math.max(0, row - SEEN / 2));
    }

    private void runSelected() {
        Action chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null || chosen.isDisabled()) {
            return;
        }
        hidePalette();
        recent.remove(chosen.id());
        recent.addFirst(chosen.id());
        actions.run(chosen.id());
    }

    /// The action, its menu and its key.
    private final class Row extends ListCell<Action> {
        @Override
        protected void updateItem(@Nullable Action action, boolean empty) {
            super.updateItem(action, empty);
            setText(null);
            if (empty || action == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label(action.text());
            name.setDisable(action.isDisabled());
            Label menu = new Label(StudioMenu.menuOf(action));
            menu.getStyleClass().addAll("tiny", "muted");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            KeyCombination key = actions.keyProperty(action.id()).get();
            Label keys = new Label(key == null ? "" : key.getDisplayText());
            keys.getStyleClass().add("key-name");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(8, name, menu, space, keys);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
        }
    }
}
