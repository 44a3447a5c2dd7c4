package attune.edit;

import attune.music.Score;

/// Leaves the notes where they are and adds moved copies, which are selected then.
public record CopyNotes(Selection notes, long ticks, int semitones) implements Edit {
    @Override
    public String label() {
        return "Copy " + NoteSets.count(notes);
    }

    @Override
    public Score applyTo(Score score) {
        return NoteSets.with(score, copies());
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        return copies().within(after);
    }

    private Selection copies() {
        return NoteSets.changed(notes, MoveNotes.Shift.limited(notes, ticks, semitones)::move);
    }
}
