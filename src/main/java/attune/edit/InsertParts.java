package attune.edit;

import attune.music.Score;

/// Adds notes to several tracks as one step and selects them: a take of several voices, or what was copied from them.
///
/// @param notes by the index of the track they go to; tracks that the score does not have get none
public record InsertParts(String label, Selection notes) implements Edit {
    @Override
    public Score applyTo(Score score) {
        return NoteSets.with(score, notes);
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        return notes.within(after);
    }
}
