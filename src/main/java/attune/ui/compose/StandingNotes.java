package attune.ui.compose;

import attune.music.Note;
import attune.music.Score;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether notes stand in the piece. That is asked for each take at each edit, so a track's notes are hashed only once a score.
final class StandingNotes {
    private final Map<Integer, Set<Note>> byTrack = new HashMap<>();
    private @Nullable Score counted;

    /// Whether the track holds all of these, and there are any.
    @SuppressWarnings("ReferenceEquality") // comparing all notes would cost what this saves
    boolean holdsAll(Score score, int track, Collection<Note> notes) {
        if (counted != score) {
            byTrack.clear();
            counted = score;
        }
        return track < score.tracks().size() && !notes.isEmpty()
                && byTrack.computeIfAbsent(track, index -> new HashSet<>(score.tracks().get(index).notes()))
                        .containsAll(notes);
    }
}
