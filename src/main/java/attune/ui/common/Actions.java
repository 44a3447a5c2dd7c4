package attune.ui.common;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The one table of actions, in the order of their menus. Panels add theirs while the window is built.
public final class Actions {
    private final Map<String, Action> table = new LinkedHashMap<>();

    /// Adds an action that is always possible.
    ///
    /// @param accelerator such as `Shortcut+Z`, or null
    public void add(String id, String text, @Nullable String icon, @Nullable String accelerator, Runnable run) {
        add(id, text, icon, accelerator, run, null);
    }

    /// Adds an action that is impossible while `disabled` holds.
    ///
    /// @throws IllegalArgumentException where the id or the accelerator is taken
    public void add(String id, String text, @Nullable String icon, @Nullable String accelerator, Runnable run,
            @Nullable ObservableBooleanValue disabled) {
        KeyCombination keys = accelerator == null ? null : KeyCombination.valueOf(accelerator);
        for (Action other : table.values()) {
            if (other.id().equals(id) || keys != null && keys.equals(other.accelerator())) {
                throw new IllegalArgumentException("Taken by " + other.id() + ": " + id + ", " + accelerator);
            }
        }
        table.put(id, new Action(id, text, icon, keys, run, disabled));
    }

    /// @throws IllegalArgumentException where there is no such action
    public Action get(String id) {
        Action action = table.get(id);
        if (action == null) {
            throw new IllegalArgumentException("No such action: " + id);
        }
        return action;
    }

    /// Runs the action unless it is disabled.
    public void run(String id) {
        Action action = get(id);
        if (!action.isDisabled()) {
            action.run().run();
        }
    }

    public Collection<Action> all() {
        return table.values();
    }
}
