package attune.ui.common;

import attune.music.Note;
import java.util.List;

/// A take shown in the roll before it is kept: its notes at ticks of the piece, and the stretch it will fill.
///
/// @param name such as `Take C`
/// @param track the index of the track it will go to
/// @param start the first tick of the take
/// @param composing whether more notes are to come
public record TakePreview(String name, int track, long start, List<Note> notes, boolean composing) {
    public TakePreview {
        notes = List.copyOf(notes);
    }

    /// The first tick after the take as it is so far.
    public long end() {
        return notes.stream().mapToLong(Note::end).max().orElse(start);
    }
}
