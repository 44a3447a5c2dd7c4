package attune.ui.voices;

import attune.model.MuseGanSpec;
import attune.model.VoiceInputs;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/// What a take is drawn from: all its inputs, and the seeds of those that come from one.
///
/// @param seeds none for an input that lies between two others
record Recipe(MuseGanSpec spec, VoiceInputs inputs, Map<InputKey, Long> seeds) {
    Recipe {
        seeds = Map.copyOf(seeds);
    }

    /// Each input from its seed.
    static Recipe of(MuseGanSpec spec, ToLongFunction<InputKey> seedOf) {
        Recipe recipe = new Recipe(spec, drawn(spec, 0), Map.of());
        for (InputKey key : InputKey.all(spec.tracks())) {
            recipe = recipe.with(key, seedOf.applyAsLong(key));
        }
        return recipe;
    }

    /// The same with one input from another seed.
    Recipe with(InputKey key, long seed) {
        Map<InputKey, Long> changed = new HashMap<>(seeds);
        changed.put(key, seed);
        return new Recipe(spec, key.in(inputs, key.of(drawn(spec, seed))), changed);
    }

    /// So much of the way to another recipe of the same network; 0 and 1 are the two themselves.
    Recipe towards(Recipe other, double share) {
        if (share <= 0 || share >= 1) {
            return share <= 0 ? this : other;
        }
        Map<InputKey, Long> same = new HashMap<>(seeds);
        same.entrySet().retainAll(other.seeds.entrySet());
        return new Recipe(spec, inputs.towards(other.inputs, share), same);
    }

    OptionalLong seed(InputKey key) {
        Long seed = seeds.get(key);
        return seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
    }

    float[] vector(InputKey key) {
        return key.of(inputs);
    }

    /// The inputs that are not the same in both.
    List<InputKey> differing(Recipe other) {
        return InputKey.all(spec.tracks()).stream().filter(key -> !Arrays.equals(vector(key), other.vector(key)))
                .toList();
    }

    /// All inputs from the same seed: each input makes something else of it.
    static VoiceInputs drawn(MuseGanSpec spec, long seed) {
        List<Long> each = Collections.nCopies(spec.tracks(), seed);
        return VoiceInputs.draw(spec, new VoiceInputs.Seeds(seed, seed, each, each));
    }
}
