package attune.ui.pianoroll;

import attune.music.Note;

/// The note under the pointer, and where on it the pointer is.
public record NoteHit(int track, Note note, Part part) {
    /// Grasped at its start or end a note is resized, at its body moved.
    public enum Part {
        START, BODY, END
    }
}
