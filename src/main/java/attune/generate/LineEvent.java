package attune.generate;

import attune.music.Note;
import java.util.List;

/// What a voice strikes at a place, until it strikes something else or falls silent; a rest strikes nothing. Places in exact ticks, the
/// notes as the brief has them.
record LineEvent(int voice, long start, long end, List<Note> notes) {
    LineEvent {
        notes = List.copyOf(notes);
    }

    int[] pitches() {
        return notes.stream().mapToInt(Note::pitch).toArray();
    }

    long length() {
        return end - start;
    }
}
