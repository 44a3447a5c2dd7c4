package attune.edit;

import attune.music.Note;
import attune.music.Track;
import java.util.List;

/// Notes that go to one track of the piece.
///
/// @param track the index of the track; the number of tracks or more for a new one
/// @param name of a new track, and `program` what it sounds as (0–127)
/// @param notes at ticks of the piece
public record KeptPart(int track, String name, int program, List<Note> notes) {
    public KeptPart {
        notes = List.copyOf(notes);
    }

    /// The new track, still without its notes.
    Track empty(int channel) {
        return Track.named(name, program, channel);
    }
}
