package attune.ui.help;

import attune.project.SettingsStore;
import attune.ui.common.Actions;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Six hints that point at parts of the window one after the other, while everything beneath goes on. FX thread only.
public final class GuidedTour {
    /// The flag of the settings that says whether the tour comes at a start.
    public static final String FLAG = "showTour";

    private final SettingsStore settings;
    private final BlockNodes blocks;
    private final HintBubble bubble = new HintBubble(this::back, this::next, this::leave, this::never);
    private final HintLayer layer = new HintLayer(bubble);
    private final EventHandler<KeyEvent> keys = this::press;
    private int shown = -1;
    private @Nullable Node focusBefore;

    public GuidedTour(Actions actions, SettingsStore settings) {
        this.settings = settings;
        blocks = new BlockNodes(new InlineNodes(new KeyWords(actions), _ -> {}));
    }

    /// What is put over the window's areas; empty while no hint is shown.
    public Parent node() {
        return layer;
    }

    /// Begins without taking the keyboard, unless the user has done with it; for the start of the program.
    public void greet() {
        if (settings.settings().flag(FLAG, true)) {
            begin();
        }
    }

    /// Begins because it was asked for, so its buttons have the keyboard.
    public void start() {
        Scene scene = layer.getScene();
        if (!isShown()) {
            focusBefore = scene.getFocusOwner();
        }
        begin();
        bubble.takeFocus();
    }

    private boolean isShown() {
        return shown >= 0;
    }

    private void begin() {
        if (!isShown()) {
            layer.getScene().addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        show(0);
    }

    private void show(int index) {
        shown = index;
        bubble.show(Hint.TOUR.get(index), blocks, index, Hint.TOUR.size());
        layer.point(Hint.TOUR.get(index));
    }

    private void back() {
        show(shown - 1);
    }

    private void next() {
        if (shown == Hint.TOUR.size() - 1) {
            never();
        } else {
            show(shown + 1);
        }
    }

    private void never() {
        settings.update(before -> before.withFlag(FLAG, false));
        leave();
    }

    /// For now: it comes again at the next start.
    private void leave() {
        Scene scene = layer.getScene();
        boolean hadFocus = isOver(scene.getFocusOwner());
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        layer.clear();
        shown = -1;
        Node before = focusBefore;
        focusBefore = null;
        if (hadFocus && before != null) {
            before.requestFocus();
        }
    }

    private boolean isOver(@Nullable Node focused) {
        for (Node each = focused; each != null; each = each.getParent()) {
            if (each == bubble) {
                return true;
            }
        }
        return false;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !isCovered()) {
            leave();
            event.consume();
        }
    }

    /// Whether something else lies over the window that Escape is for, such as the list of actions.
    private boolean isCovered() {
        Parent around = layer.getParent();
        var all = around.getChildrenUnmodifiable();
        return all.subList(all.indexOf(layer) + 1, all.size()).stream().anyMatch(Node::isVisible);
    }
}
