package attune.play;

import java.util.Set;

/// Which tracks, by index, are silenced, and which are the only ones heard.
record Mix(Set<Integer> muted, Set<Integer> soloed) {
    static final Mix ALL = new Mix(Set.of(), Set.of());

    Mix {
        muted = Set.copyOf(muted);
        soloed = Set.copyOf(soloed);
    }

    /// A muted track stays silent even where it is soloed.
    boolean hears(int track) {
        return !muted.contains(track) && (soloed.isEmpty() || soloed.contains(track));
    }
}
