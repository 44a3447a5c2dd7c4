package attune.ui.pianoroll;

/// What the primary button does on the notes.
public enum Tool {
    SELECT, DRAW, ERASE,
    /// Cuts a note in two.
    SPLIT,
    /// Joins a note with the next of its pitch.
    JOIN
}
