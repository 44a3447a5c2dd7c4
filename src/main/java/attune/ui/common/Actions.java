package attune.ui.common;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The one table of actions, in the order of their menus. Panels add theirs while the window is built.
public final class Actions {
    private final Map<String, Action> table = new LinkedHashMap<>();
    private final Map<KeyCombination, Action> keys = new LinkedHashMap<>();
    private final Map<String, ObservableValue<String>> details = new HashMap<>();

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
        if (table.containsKey(id)) {
            throw new IllegalArgumentException("Taken: " + id);
        }
        KeyCombination combination = accelerator == null ? null : KeyCombination.valueOf(accelerator);
        Action action = new Action(id, text, icon, combination, run, disabled);
        if (combination != null) {
            take(combination, action);
        }
        table.put(id, action);
    }

    /// Gives an action another key beside its first one.
    ///
    /// @throws IllegalArgumentException where there is no such action or the key is taken
    public void alsoOn(String id, String accelerator) {
        take(KeyCombination.valueOf(accelerator), get(id));
    }

    /// Says more about an action as things stand: `Move 3 notes` for undo, or nothing where it is empty.
    public void describe(String id, ObservableValue<String> detail) {
        details.put(get(id).id(), detail);
    }

    /// @throws IllegalArgumentException where there is no such action
    public Action get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No such action: " + id));
    }

    /// The action, where a panel has added it.
    public Optional<Action> find(String id) {
        return Optional.ofNullable(table.get(id));
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

    /// Every key with its action, second keys included.
    public Map<KeyCombination, Action> keys() {
        return Collections.unmodifiableMap(keys);
    }

    /// What was said by [#describe], as it changes.
    public Optional<ObservableValue<String>> detail(String id) {
        return Optional.ofNullable(details.get(id));
    }

    private void take(KeyCombination combination, Action action) {
        Action other = keys.putIfAbsent(combination, action);
        if (other != null) {
            throw new IllegalArgumentException(combination + " is taken by " + other.id() + ": " + action.id());
        }
    }
}
