package attune.generate;

import attune.model.NoteExpectation;
import attune.music.Note;
import java.util.List;
import java.util.Set;

/// An event of a passage that is being written: its place in exact ticks, its tokens, and what was expected of it.
///
/// @param notes that sound, in the brief's ticks
/// @param origin how it came to be there
/// @param logProbability of its note and its length, before rules and temperature, in nats
record WrittenEvent(int voice, long start, long end, DrawnEvent tokens, List<Note> notes, Origin origin,
        double logProbability, Set<Compromise.Kind> compromises, NoteExpectation expected) {
    /// How an event came to be where it is.
    enum Origin {
        /// It was chosen.
        CHOSEN,
        /// It was there before and had to stay.
        KEPT,
        /// It was written in the section before, and is heard again.
        HEARD
    }

    private static final NoteExpectation NOTHING = new NoteExpectation(new float[0], new float[0]);

    WrittenEvent {
        notes = List.copyOf(notes);
        compromises = Set.copyOf(compromises);
    }

    /// What stands before the first event of a voice.
    static WrittenEvent start(int voice, long place, DrawnEvent tokens) {
        return new WrittenEvent(voice, place, place, tokens, List.of(), Origin.HEARD, 0, Set.of(), NOTHING);
    }
}
