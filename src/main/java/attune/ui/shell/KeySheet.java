package attune.ui.shell;

import attune.ui.common.Action;
import attune.ui.common.Actions;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet of keys, made of a table of actions.
final class KeySheet {
    private final Actions actions;

    private KeySheet(Actions actions) {
        this.actions = actions;
    }

    static ScrollPane of(Actions actions) {
        return new KeySheet(actions).sheet();
    }

    private ScrollPane sheet() {
        FlowPane columns = new FlowPane(Orientation.VERTICAL);
        columns.getStyleClass().addAll("panel", "key-sheet");
        StudioMenu.byMenu(actions).forEach((menu, members) -> {
            List<Action> keyed = members.stream().filter(action -> !keysOf(action).isEmpty()).toList();
            if (!keyed.isEmpty()) {
                columns.getChildren().add(section(menu, keyed));
            }
        });
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private VBox section(String menu, List<Action> members) {
        Label title = new Label(menu);
        title.getStyleClass().add("section");
        VBox section = new VBox(title);
        section.getStyleClass().add("key-section");
        members.forEach(action -> section.getChildren().add(row(action.text(), keysOf(action))));
        if (menu.equals("Help")) {
            section.getChildren().add(row("Keys", "?"));
        }
        return section;
    }

    private static HBox row(String name, String keys) {
        Label text = new Label(name);
        Label key = new Label(keys);
        key.getStyleClass().add("key-name");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(text, key);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().add("key-row");
        return row;
    }

    /// All keys of an action as the system writes them: `Ctrl+Shift+Z, Ctrl+Y`.
    private String keysOf(Action action) {
        return actions.keysOf(action.id()).stream().map(KeyCombination::getDisplayText).distinct()
                .collect(Collectors.joining(", "));
    }
}
