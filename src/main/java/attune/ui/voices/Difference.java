package attune.ui.voices;

import attune.dataset.VoiceGrid;
import java.util.HashSet;
import java.util.Set;

/// Which bars of which voices are not the same in two takes.
record Difference(Set<Bar> bars) {
    static final Difference NONE = new Difference(Set.of());

    /// A bar of a voice, both from 0.
    record Bar(int track, int bar) {}

    Difference {
        bars = Set.copyOf(bars);
    }

    /// @param after in as many tracks and steps
    static Difference of(VoiceGrid before, VoiceGrid after) {
        Set<Bar> bars = new HashSet<>();
        for (int step = 0; step < Math.min(before.steps(), after.steps()); step++) {
            for (int track = 0; track < after.tracks(); track++) {
                if (before.pitch(step, track) != after.pitch(step, track)) {
                    bars.add(new Bar(track, step / VoiceGrid.STEPS));
                }
            }
        }
        return new Difference(bars);
    }

    boolean holds(int track, int bar) {
        return bars.contains(new Bar(track, bar));
    }
}
