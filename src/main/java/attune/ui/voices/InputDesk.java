package attune.ui.voices;

import attune.model.MuseGanSpec;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The inputs as they are wanted, and which of them are to stay. FX thread only.
final class InputDesk {
    /// Short enough to be read and typed.
    static final long SEEDS = 1_000_000;
    private final RandomGenerator random;
    private final ReadOnlyObjectWrapper<@Nullable Recipe> recipe = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<InputKey>> locked = new ReadOnlyObjectWrapper<>(Set.of());

    InputDesk(RandomGenerator random) {
        this.random = random;
    }

    long newSeed() {
        return random.nextLong(SEEDS);
    }

    /// New inputs for another network; nothing is locked any more.
    void begin(@Nullable MuseGanSpec spec) {
        locked.set(Set.of());
        recipe.set(spec == null ? null : Recipe.of(spec, _ -> newSeed()));
    }

    /// What is wanted; null without a network.
    ReadOnlyObjectProperty<@Nullable Recipe> recipeProperty() {
        return recipe.getReadOnlyProperty();
    }

    void set(Recipe wanted) {
        recipe.set(wanted);
    }

    /// Other seeds for these.
    void renew(Collection<InputKey> keys) {
        Recipe wanted = recipe.get();
        for (InputKey key : wanted == null ? List.<InputKey>of() : keys) {
            wanted = wanted.with(key, newSeed());
        }
        recipe.set(wanted);
    }

    void seed(InputKey key, long seed) {
        Recipe wanted = recipe.get();
        if (wanted != null) {
            recipe.set(wanted.with(key, seed));
        }
    }

    /// All inputs that may change.
    List<InputKey> unlocked() {
        Recipe wanted = recipe.get();
        return wanted == null
                ? List.of()
                : InputKey.all(wanted.spec().tracks()).stream().filter(key -> !isLocked(key)).toList();
    }

    boolean isLocked(InputKey key) {
        return locked.get().contains(key);
    }

    void lock(InputKey key, boolean stays) {
        Set<InputKey> changed = new HashSet<>(locked.get());
        if (stays) {
            changed.add(key);
        } else {
            changed.remove(key);
        }
        locked.set(Set.copyOf(changed));
    }

    ReadOnlyObjectProperty<Set<InputKey>> lockedProperty() {
        return locked.getReadOnlyProperty();
    }
}
