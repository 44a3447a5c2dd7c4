package attune.ui.shell;

import attune.ui.common.Action;
import attune.ui.common.Actions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the whole window: those of the table, but never while the user types in a field.
final class StudioKeys {
    /// What a text field does itself with the Shortcut key held.
    private static final Set<KeyCode> EDITING = Set.of(KeyCode.A, KeyCode.C, KeyCode.X, KeyCode.V, KeyCode.Z,
            KeyCode.Y, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END,
            KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.D);

    private static final KeyCombination SPACE = KeyCombination.valueOf("Space");

    private final Scene scene;
    private final Actions actions;
    private final List<KeyCombination> seconds = new ArrayList<>();

    private StudioKeys(Scene scene, Actions actions) {
        this.scene = scene;
        this.actions = actions;
    }

    /// Installs the keys; menu items bring the first key of their action, so only the second ones are added here.
    static void install(Scene scene, Actions actions) {
        StudioKeys keys = new StudioKeys(scene, actions);
        keys.addSeconds();
        actions.onKeysChosen(keys::addSeconds);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::playWithSpace);
        // a handler of the scene comes before its accelerators, and after the node that has the focus
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::keepFromTyping);
        scene.addEventHandler(KeyEvent.KEY_TYPED, keys::questionMark);
    }

    private void addSeconds() {
        seconds.forEach(scene.getAccelerators()::remove);
        seconds.clear();
        actions.keys().forEach((combination, action) -> {
            if (!combination.equals(actions.keyProperty(action.id()).get())) {
                seconds.add(combination);
                scene.getAccelerators().put(combination, () -> actions.run(action.id()));
            }
        });
    }

    /// Space plays unless the user types, or walked to a control with the keyboard and presses it.
    private void playWithSpace(KeyEvent event) {
        Node focused = scene.getFocusOwner();
        boolean pressesControl = focused != null && focused.isFocusVisible();
        if (event.getCode() == KeyCode.SPACE && !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown()
                && !isTyping(scene.getFocusOwner()) && !pressesControl && actions.keys().containsKey(SPACE)) {
            actions.run(actions.keys().get(SPACE).id());
            event.consume();
        }
    }

    private void keepFromTyping(KeyEvent event) {
        boolean editing = !event.isShortcutDown() || EDITING.contains(event.getCode());
        if (!isTyping(scene.getFocusOwner()) || event.getCode().isFunctionKey() || !isTaken(event)) {
            return;
        }
        if (editing) {
            event.consume();
        } else {
            enter();
        }
    }

    /// An action that a key calls from inside a field takes what was typed there, as if Enter had been pressed first.
    private void enter() {
        switch (scene.getFocusOwner()) {
            case Spinner<?> spinner -> spinner.commitValue();
            case TextField field -> {
                field.commitValue();
                field.fireEvent(new ActionEvent(field, field));
            }
            case null, default -> {
            }
        }
    }

    /// The question mark stands on another key in each country, so it is known by what is typed.
    private void questionMark(KeyEvent event) {
        if (event.getCharacter().equals("?") && !isTyping(scene.getFocusOwner())) {
            actions.run("help.keys");
            event.consume();
        }
    }

    private boolean isTaken(KeyEvent event) {
        for (Map.Entry<KeyCombination, Action> key : actions.keys().entrySet()) {
            if (key.getKey().match(event)) {
                return true;
            }
        }
        return false;
    }

    /// Whether what has the focus takes letters as text.
    static boolean isTyping(@Nullable Node focused) {
        return switch (focused) {
            case TextInputControl _ -> true;
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }
}
