package attune.edit;

import attune.music.Score;

/// A change of the score, as a value; one record a file in this package.
public interface Edit {
    /// What the user reads in the history: `Move 3 notes`.
    String label();

    /// The score after the change; the given one stays as it is.
    Score applyTo(Score score);

    /// What is selected after the change; by default what was selected and is still there.
    ///
    /// @param before the selection before the change
    /// @param after the changed score
    default Selection selectionAfter(Selection before, Score after) {
        return before.within(after);
    }
}
