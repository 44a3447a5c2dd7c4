package attune.ui.shell;

import attune.project.SettingsStore;
import attune.ui.common.Action;
import attune.ui.common.Actions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.input.KeyCombination;

/// The keys that the user chose instead of the standard ones, remembered from one start to the next. FX thread only.
final class KeyChoices {
    private static final Logger LOG = Logger.getLogger(KeyChoices.class.getName());
    private final Actions actions;
    private final SettingsStore settings;

    KeyChoices(Actions actions, SettingsStore settings) {
        this.actions = actions;
        this.settings = settings;
    }

    /// To be called when all actions are there. What the user chose comes before standard keys; what no longer makes sense is passed over.
    void restore() {
        Map<String, List<String>> chosen = settings.settings().keys();
        List<String> known = chosen.keySet().stream().filter(id -> actions.find(id).isPresent()).sorted().toList();
        known.forEach(id -> actions.setKeys(id, List.of()));
        for (String id : known) {
            List<KeyCombination> keys = new ArrayList<>();
            chosen.getOrDefault(id, List.of()).forEach(text -> read(text).ifPresent(keys::add));
            keys.forEach(key -> takeAway(key, id));
            actions.setKeys(id, keys);
        }
    }

    private static Optional<KeyCombination> read(String text) {
        try {
            return Optional.of(Actions.key(text));
        } catch (IllegalArgumentException problem) {
            LOG.log(Level.INFO, "No such key in the settings: {0}", text);
            return Optional.empty();
        }
    }

    /// The other action that has this key.
    Optional<Action> takenBy(KeyCombination key, String id) {
        return Optional.ofNullable(actions.keys().get(key)).filter(action -> !action.id().equals(id));
    }

    /// Gives an action a key in place of those it has; another that had it goes without.
    void choose(String id, KeyCombination key) {
        takeAway(key, id);
        actions.setKeys(id, List.of(key));
        remember();
    }

    /// The action goes without a key.
    void remove(String id) {
        actions.setKeys(id, List.of());
        remember();
    }

    /// Gives an action the keys it came with, as far as no other has them by now.
    void reset(String id) {
        actions.setKeys(id, actions.standardKeysOf(id).stream().filter(key -> takenBy(key, id).isEmpty()).toList());
        remember();
    }

    void resetAll() {
        actions.all().forEach(action -> actions.setKeys(action.id(), List.of()));
        actions.all().forEach(action -> actions.setKeys(action.id(), actions.standardKeysOf(action.id())));
        remember();
    }

    boolean isStandard(String id) {
        return actions.keysOf(id).equals(actions.standardKeysOf(id));
    }

    private void takeAway(KeyCombination key, String id) {
        takenBy(key, id).ifPresent(other -> actions.setKeys(other.id(),
                actions.keysOf(other.id()).stream().filter(own -> !own.equals(key)).toList()));
    }

    private void remember() {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        actions.all().stream().map(Action::id).filter(id -> !isStandard(id)).forEach(
                id -> chosen.put(id, actions.keysOf(id).stream().map(KeyCombination::getName).toList()));
        settings.update(before -> before.withKeys(chosen));
    }
}
