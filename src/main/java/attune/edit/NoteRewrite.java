package attune.edit;

import attune.music.Score;

/// An edit that makes other notes of the selected ones and leaves those selected.
interface NoteRewrite extends Edit {
    /// The selected notes that the edit takes out.
    Selection notes();

    /// What the notes become.
    ///
    /// @param selected those that are there
    /// @param score before or after the edit: nothing may be asked of it that the edit itself changes
    Selection rewritten(Selection selected, Score score);

    @Override
    default Score applyTo(Score score) {
        Selection there = notes().within(score);
        return NoteSets.exchanged(score, there, rewritten(there, score));
    }

    @Override
    default Selection selectionAfter(Selection before, Score after) {
        return rewritten(notes(), after).within(after);
    }
}
