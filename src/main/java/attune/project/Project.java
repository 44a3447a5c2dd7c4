package attune.project;

import attune.generate.Take;
import attune.music.Score;
import attune.music.TickRange;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A piece with all that belongs to it, as it is saved.
///
/// @param composer may be empty
/// @param takes composed for it, newest first
/// @param desk how it was being worked on
public record Project(String title, String composer, Score score, List<Take> takes, Desk desk) {
    public Project {
        takes = List.copyOf(takes);
    }

    /// What one comes back to.
    ///
    /// @param muted tracks by number, `soloed` likewise
    /// @param loop the stretch that repeats, or null
    /// @param playhead the tick where it stands
    public record Desk(Set<Integer> muted, Set<Integer> soloed, @Nullable TickRange loop, long playhead) {
        public static final Desk EMPTY = new Desk(Set.of(), Set.of(), null, 0);

        public Desk {
            muted = Set.copyOf(muted);
            soloed = Set.copyOf(soloed);
        }
    }
}
