package attune.edit;

import attune.music.Note;
import attune.music.Score;
import java.util.List;

/// Adds notes to one track and selects them: what drawing, pasting and keeping a take do.
public record InsertNotes(String label, int track, List<Note> notes) implements NoteAddition {
    public InsertNotes {
        notes = List.copyOf(notes);
    }

    @Override
    public Selection added(Score score) {
        return Selection.of(track, notes);
    }
}
