package attune.edit;

import attune.music.Note;
import attune.music.Score;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Moves notes to one track of the score; those that it holds already merge.
///
/// @param track where they go, and `name` what it is called
public record MoveToTrack(Selection notes, int track, String name) implements NoteRewrite {
    @Override
    public String label() {
        return "Move " + NoteSets.count(notes) + " to " + name;
    }

    @Override
    public Selection rewritten(Selection selected, Score score) {
        if (track < 0 || track >= score.tracks().size()) {
            return selected;
        }
        Set<Note> moved = selected.stream().collect(Collectors.toCollection(HashSet::new));
        return moved.isEmpty() ? Selection.NONE : Selection.of(track, moved);
    }
}
