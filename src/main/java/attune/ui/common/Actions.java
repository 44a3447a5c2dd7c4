package attune.ui.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The one table of a window's actions, in the order of their menus, and their keys. In the studio's, panels add theirs while it is built. FX
/// thread only.
///
/// The keys that actions are added with are the standard ones; others can be chosen for them, but never one key for two actions.
public final class Actions {
    private final Map<String, Action> table = new LinkedHashMap<>();
    private final Map<KeyCombination, Action> keys = new LinkedHashMap<>();
    private final Map<String, List<KeyCombination>> standard = new HashMap<>();
    private final Map<String, ReadOnlyObjectWrapper<@Nullable KeyCombination>> firstKeys = new HashMap<>();
    private final Map<String, ObservableValue<String>> details = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /// Adds an action that is always possible.
    ///
    /// @param key such as `Shortcut+Z` (`Shortcut` is Ctrl, on macOS Command), or null
    public void add(String id, String text, @Nullable String icon, @Nullable String key, Runnable run) {
        add(id, text, icon, key, run, null);
    }

    /// Adds an action that is impossible while `disabled` holds.
    ///
    /// @throws IllegalArgumentException where the id or the key is taken
    public void add(String id, String text, @Nullable String icon, @Nullable String key, Runnable run,
            @Nullable ObservableBooleanValue disabled) {
        if (table.containsKey(id)) {
            throw new IllegalArgumentException("Taken: " + id);
        }
        Action action = new Action(id, text, icon, run, disabled);
        standard.put(id, new ArrayList<>());
        firstKeys.put(id, new ReadOnlyObjectWrapper<>());
        if (key != null) {
            takeStandard(key, action);
        }
        table.put(id, action);
    }

    /// Gives an action another key beside its first one.
    ///
    /// @throws IllegalArgumentException where there is no such action or the key is taken
    public void alsoOn(String id, String key) {
        takeStandard(key, get(id));
    }

    private void takeStandard(String key, Action action) {
        KeyCombination combination = key(key);
        take(combination, action);
        standard.getOrDefault(action.id(), List.of()).add(combination);
        tell(action.id());
    }

    /// A key by its name, such as `Shift+Page Up`.
    ///
    /// @throws IllegalArgumentException where there is no such key
    public static KeyCombination key(String name) {
        KeyCombination key = KeyCombination.valueOf(name);
        // a name that is none is taken for a character, which no keyboard has
        if (key instanceof KeyCharacterCombination character && character.getCharacter().length() > 1) {
            throw new IllegalArgumentException("No such key: " + name);
        }
        return key;
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

    /// The keys of an action, the one that menus show first.
    public List<KeyCombination> keysOf(String id) {
        return keys.entrySet().stream().filter(key -> key.getValue().id().equals(id)).map(Map.Entry::getKey).toList();
    }

    /// The key that menus show; null where the action has none.
    public ReadOnlyObjectProperty<@Nullable KeyCombination> keyProperty(String id) {
        ReadOnlyObjectWrapper<@Nullable KeyCombination> first = firstKeys.get(get(id).id());
        if (first == null) {
            throw new IllegalArgumentException("No such action: " + id);
        }
        return first.getReadOnlyProperty();
    }

    /// The keys that the action came with.
    public List<KeyCombination> standardKeysOf(String id) {
        return List.copyOf(standard.getOrDefault(id, List.of()));
    }

    /// Gives an action these keys instead of its own.
    ///
    /// @throws IllegalArgumentException where one is taken by another action; then nothing has changed
    public void setKeys(String id, List<KeyCombination> chosen) {
        Action action = get(id);
        for (KeyCombination key : chosen) {
            Action other = keys.get(key);
            if (other != null && !other.id().equals(id)) {
                throw taken(key, other, action);
            }
        }
        keys.values().removeIf(other -> other.id().equals(id));
        chosen.forEach(key -> keys.put(key, action));
        tell(id);
        listeners.forEach(Runnable::run);
    }

    /// Called after keys were chosen.
    public void onKeysChosen(Runnable listener) {
        listeners.add(listener);
    }

    /// What was said by [#describe], as it changes.
    public Optional<ObservableValue<String>> detail(String id) {
        return Optional.ofNullable(details.get(id));
    }

    private void tell(String id) {
        List<KeyCombination> all = keysOf(id);
        ReadOnlyObjectWrapper<@Nullable KeyCombination> first = firstKeys.get(id);
        if (first != null) {
            first.set(all.isEmpty() ? null : all.getFirst());
        }
    }

    private void take(KeyCombination combination, Action action) {
        Action other = keys.putIfAbsent(combination, action);
        if (other != null) {
            throw taken(combination, other, action);
        }
    }

    private static IllegalArgumentException taken(KeyCombination key, Action other, Action wanted) {
        return new IllegalArgumentException(key + " is taken by " + other.id() + ": " + wanted.id());
    }
}
