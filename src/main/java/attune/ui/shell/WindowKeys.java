package attune.ui.shell;

import attune.ui.common.Action;
import attune.ui.common.Actions;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of a window without a menu: those of its own table, but none that what has the focus needs itself. They come before a list's
/// own keys, of which Space and Enter would do nothing.
final class WindowKeys {
    private final Scene scene;
    private final Actions actions;

    private WindowKeys(Scene scene, Actions actions) {
        this.scene = scene;
        this.actions = actions;
    }

    static void install(Scene scene, Actions actions) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, new WindowKeys(scene, actions)::press);
    }

    private void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey();
        if (plain && isNeeded(scene.getFocusOwner())) {
            return;
        }
        for (Map.Entry<KeyCombination, Action> key : actions.keys().entrySet()) {
            if (key.getKey().match(event)) {
                actions.run(key.getValue().id());
                event.consume();
                return;
            }
        }
    }

    /// By whoever types, or walked to a button with the keyboard and presses it.
    private static boolean isNeeded(@Nullable Node focused) {
        return StudioKeys.isTyping(focused) || focused instanceof ButtonBase && focused.isFocusVisible();
    }
}
