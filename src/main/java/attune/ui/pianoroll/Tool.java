package attune.ui.pianoroll;

/// What the primary button does on the notes.
public enum Tool {
    SELECT, DRAW, ERASE
}
