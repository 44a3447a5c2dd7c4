package attune.generate;

import attune.music.Note;
import java.util.List;

/// What one voice (from 0, the highest) plays, at ticks from the start of its passage.
public record VoicePart(int voice, List<Note> notes) {
    public VoicePart {
        notes = List.copyOf(notes);
    }
}
