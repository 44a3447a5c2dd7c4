package attune.ui.notation;

import attune.music.Note;
import attune.music.TickRange;
import java.util.List;

/// One line of staves as the engraver takes it.
///
/// @param name the same for the same music, so that what did not change is not drawn again
/// @param xml MusicXML of its bars alone
/// @param number of its first bar
/// @param range the ticks of its bars
record EngravedSystem(String name, String xml, int number, TickRange range, List<Head> heads) {
    EngravedSystem {
        heads = List.copyOf(heads);
    }

    /// A note head, and where the engraver has it.
    ///
    /// @param track of the note, or −1
    /// @param range in which this head sounds: of a tied note each has its own
    /// @param staff of the system, from 0
    /// @param start in whole notes from the measure's start
    /// @param rank from below in its chord
    /// @param from whether it is tied to the system before, `to` whether to the next
    record Head(int track, Note note, TickRange range, int measure, int staff, int voice, double start, int rank,
            boolean from, boolean to) {}
}
