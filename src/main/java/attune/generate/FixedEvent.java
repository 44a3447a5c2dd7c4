package attune.generate;

import attune.music.Note;
import java.util.List;

/// An event that stands already where a section is written: kept by the brief, or heard again from the section before.
record FixedEvent(int voice, long start, long end, List<Note> notes, DrawnEvent tokens, WrittenEvent.Origin origin) {
    FixedEvent {
        notes = List.copyOf(notes);
    }
}
