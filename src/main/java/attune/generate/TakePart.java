package attune.generate;

import attune.music.Note;
import java.util.List;

/// What one voice of a take plays, and where it goes.
///
/// @param voice from 0, the highest
/// @param track the index of the track it was written for; the number of tracks or more for a new one
/// @param trackName what that track is called, or a new one is going to be
/// @param program General MIDI program (0–127) of a new track
/// @param notes at ticks from the start of the take
public record TakePart(int voice, int track, String trackName, int program, List<Note> notes) {
    public TakePart {
        if (voice < 0 || track < 0 || program < 0 || program > 127) {
            throw new IllegalArgumentException(
                    "No such voice, track or program: " + voice + ", " + track + ", " + program);
        }
        notes = List.copyOf(notes);
    }

    public TakePart withNotes(List<Note> newNotes) {
        return new TakePart(voice, track, trackName, program, newNotes);
    }
}
