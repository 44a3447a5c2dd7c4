package attune.ui.shell;

import attune.ui.common.Action;
import attune.ui.common.ActionNodes;
import attune.ui.common.Actions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// All actions with their keys, to be changed: press a key's button, then the new key. A key that is taken asks first.
final class KeyEditor extends VBox {
    private final Actions actions;
    private final KeyChoices choices;
    private final VBox rows = new VBox();
    private final TextField find = new TextField();
    private @Nullable String listening;
    private @Nullable KeyCombination asked;

    KeyEditor(Actions actions, KeyChoices choices) {
        this.actions = actions;
        this.choices = choices;
        find.setPromptText("Find an action or a key");
        find.setId("keys-find");
        find.textProperty().subscribe(_ -> show());
        Button standard = new Button("All as they came");
        standard.setOnAction(_ -> {
            stopListening();
            choices.resetAll();
            show();
        });
        HBox head = new HBox(8, find, standard);
        HBox.setHgrow(find, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        rows.getStyleClass().add("key-rows"); // beside the scroll bar and not below it
        scroll.getStyleClass().addAll("edge-to-edge", "panel");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setSpacing(8);
        getStyleClass().addAll("panel", "padded");
        getChildren().addAll(head, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void show() {
        rows.getChildren().clear();
        StudioMenu.byMenu(actions).forEach((menu, members) -> {
            List<Action> found = members.stream().filter(this::isFound).toList();
            if (!found.isEmpty()) {
                Label title = new Label(menu);
                title.getStyleClass().add("section");
                rows.getChildren().add(title);
                found.forEach(action -> rows.getChildren().add(row(action)));
            }
        });
        if (rows.getChildren().isEmpty()) {
            Label none = new Label("No action is called so.");
            none.getStyleClass().add("muted");
            rows.getChildren().add(none);
        }
    }

    private boolean isFound(Action action) {
        String wanted = find.getText().strip().toLowerCase(Locale.ROOT);
        return (action.text() + " " + keys(action)).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private String keys(Action action) {
        return actions.keysOf(action.id()).stream().map(KeyCombination::getDisplayText).distinct()
                .collect(Collectors.joining(", "));
    }

    private HBox row(Action action) {
        Label name = new Label(action.text());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(6, name, space);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("row", "row-lined");
        if (action.id().equals(listening)) {
            fillListening(row, action);
        } else {
            fill(row, action);
        }
        return row;
    }

    private void fill(HBox row, Action action) {
        if (!choices.isStandard(action.id())) {
            row.getChildren().add(small("fth-rotate-ccw", "The key it came with: " + action.text(),
                    () -> choices.reset(action.id())));
        }
        if (!actions.keysOf(action.id()).isEmpty()) {
            row.getChildren().add(small("fth-x", "No key for: " + action.text(), () -> choices.remove(action.id())));
        }
        String keys = keys(action);
        Button change = new Button(keys.isEmpty() ? "–" : keys);
        change.getStyleClass().add("key-button");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setAccessibleText("Change the key of " + action.text() + (keys.isEmpty() ? "" : ", now " + keys));
        change.setTooltip(ActionNodes.tooltip("Press this, then the new key"));
        change.setOnAction(_ -> {
            listening = action.id();
            asked = null;
            show();
        });
        row.getChildren().add(change);
    }

    private void fillListening(HBox row, Action action) {
        KeyCombination wanted = asked;
        Optional<Action> other = wanted == null ? Optional.empty() : choices.takenBy(wanted, action.id());
        if (wanted == null || other.isEmpty()) {
            Label press = new Label("Press the new key · Escape leaves it");
            press.getStyleClass().add("accent");
            row.getChildren().add(press);
            return;
        }
        Label taken = new Label(wanted.getDisplayText() + " is “" + other.get().text() + "”");
        taken.getStyleClass().add("accent");
        Button take = new Button("Use it here");
        take.setOnAction(_ -> take(action.id(), wanted));
        Button leave = new Button("Leave it");
        leave.setOnAction(_ -> {
            stopListening();
            show();
        });
        row.getChildren().addAll(taken, take, leave);
    }

    private Button small(String icon, String tip, Runnable run) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-only");
        button.setTooltip(ActionNodes.tooltip(tip));
        button.setAccessibleText(tip);
        button.setOnAction(_ -> {
            stopListening();
            run.run();
            show();
        });
        return button;
    }

    private void press(KeyEvent event) {
        String id = listening;
        if (id == null || asked != null || event.getCode().isModifierKey()) {
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            stopListening();
            show();
        } else if (event.getCode() != KeyCode.UNDEFINED) {
            KeyCombination key = combination(event);
            if (choices.takenBy(key, id).isPresent()) {
                asked = key;
                show();
            } else {
                take(id, key);
            }
        }
    }

    private void take(String id, KeyCombination key) {
        stopListening();
        choices.choose(id, key);
        show();
    }

    private void stopListening() {
        listening = null;
        asked = null;
    }

    /// The key as the table writes it: `Shortcut` for Ctrl, or Command on macOS.
    private static KeyCombination combination(KeyEvent event) {
        return new KeyCodeCombination(event.getCode(), modifier(event.isShiftDown()), KeyCombination.ModifierValue.UP,
                modifier(event.isAltDown()), KeyCombination.ModifierValue.UP, modifier(event.isShortcutDown()));
    }

    private static KeyCombination.ModifierValue modifier(boolean down) {
        return down ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
    }
}
