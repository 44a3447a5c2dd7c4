package attune.ui.compose;

import attune.edit.KeptPart;
import attune.music.Note;
import attune.music.Score;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether notes stand in the piece. That is asked for each take at each edit, so a track's notes are hashed only once a score.
final class StandingNotes {
    private final Map<Integer, Set<Note>> byTrack = new HashMap<>();
    private @Nullable Score counted;

    /// Whether the tracks hold all of these, and there are any.
    @SuppressWarnings("ReferenceEquality") // comparing all notes would cost what this saves
    boolean holdsAll(Score score, List<KeptPart> parts) {
        if (counted != score) {
            byTrack.clear();
            counted = score;
        }
        return parts.stream().anyMatch(part -> !part.notes().isEmpty())
                && parts.stream().allMatch(part -> holds(score, part));
    }

    private boolean holds(Score score, KeptPart part) {
        return part.notes().isEmpty() || part.track() < score.tracks().size()
                && byTrack.computeIfAbsent(part.track(), index -> new HashSet<>(score.tracks().get(index).notes()))
                        .containsAll(part.notes());
    }
}
