package attune.edit;

import attune.music.Score;

/// A change of the score, as a value.
///
/// Not sealed across files here: the records live one a file in this package.
public interface Edit {
    /// What the user reads in the history: `Move 3 notes`.
    String label();

    /// The score after the change; the given one stays as it is.
    Score applyTo(Score score);
}
