package attune.play;

import java.util.Map;
import java.util.Set;

/// Which tracks, by index, are silenced, which are the only ones heard, and what the mixer says of each.
///
/// @param strips by track; one that is missing is [Strip#AS_WRITTEN]
public record Mix(Set<Integer> muted, Set<Integer> soloed, Map<Integer, Strip> strips) {
    public static final Mix ALL = new Mix(Set.of(), Set.of());

    public Mix {
        muted = Set.copyOf(muted);
        soloed = Set.copyOf(soloed);
        strips = Map.copyOf(strips);
    }

    Mix(Set<Integer> muted, Set<Integer> soloed) {
        this(muted, soloed, Map.of());
    }

    /// A muted track stays silent even where it is soloed.
    boolean hears(int track) {
        return !muted.contains(track) && (soloed.isEmpty() || soloed.contains(track));
    }

    Strip strip(int track) {
        return strips.getOrDefault(track, Strip.AS_WRITTEN);
    }
}
