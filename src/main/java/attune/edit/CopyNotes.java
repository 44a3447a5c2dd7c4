package attune.edit;

import attune.music.Score;

/// Leaves the notes where they are and adds moved copies, which are selected then.
public record CopyNotes(Selection notes, long ticks, int semitones) implements NoteAddition {
    @Override
    public String label() {
        return "Copy " + NoteSets.count(notes);
    }

    @Override
    public Selection added(Score score) {
        return NoteSets.changed(notes, MoveNotes.Shift.limited(notes, ticks, semitones)::move);
    }
}
