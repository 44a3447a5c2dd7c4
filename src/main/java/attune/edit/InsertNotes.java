package attune.edit;

import attune.music.Note;
import attune.music.Score;
import java.util.List;

/// Adds notes to one track and selects them: what drawing, pasting and keeping a take do.
public record InsertNotes(String label, int track, List<Note> notes) implements Edit {
    public InsertNotes {
        notes = List.copyOf(notes);
    }

    @Override
    public Score applyTo(Score score) {
        return NoteSets.with(score, added());
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        return added().within(after);
    }

    private Selection added() {
        return Selection.of(track, notes);
    }
}
