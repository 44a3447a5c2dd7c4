package attune.edit;

import attune.music.Score;

/// An edit that leaves all notes where they are, adds others, and leaves those selected.
interface NoteAddition extends Edit {
    /// What is added to the score, before or after the edit: it must be the same.
    Selection added(Score score);

    @Override
    default Score applyTo(Score score) {
        return NoteSets.with(score, added(score));
    }

    @Override
    default Selection selectionAfter(Selection before, Score after) {
        return added(after).within(after);
    }
}
