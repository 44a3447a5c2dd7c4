package attune.generate;

import attune.music.Note;
import java.util.List;

/// One event of the given passage as the network read it: the rows of the alignment.
///
/// @param tick where it starts, from the start of the given span
/// @param notes that sound there, at ticks from the start of the given span; empty for a rest
public record GivenEvent(int voice, long tick, long duration, List<Note> notes) {
    public GivenEvent {
        notes = List.copyOf(notes);
    }
}
