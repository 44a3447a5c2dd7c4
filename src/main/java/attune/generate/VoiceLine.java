package attune.generate;

import attune.music.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Takes the kept notes of a voice for a line of events: what is struck together is one, and lasts until the next is struck at most.
final class VoiceLine {
    private VoiceLine() {}

    /// What the voice strikes, in order.
    ///
    /// @param parts of all voices
    /// @param end of the span, exact; what starts later is left out
    static List<LineEvent> struck(int voice, List<VoicePart> parts, long end, ExactTicks time) {
        TreeMap<Long, List<Note>> onsets = new TreeMap<>();
        for (Note note : notes(voice, parts)) {
            if (time.exact(note.tick()) < end) {
                onsets.computeIfAbsent(time.exact(note.tick()), _ -> new ArrayList<>()).add(note);
            }
        }
        List<LineEvent> events = new ArrayList<>();
        onsets.forEach((start, notes) -> {
            Long next = onsets.higherKey(start);
            long longest = notes.stream().mapToLong(note -> time.exact(note.end())).max().orElse(start);
            events.add(new LineEvent(voice, start, Math.min(longest, next == null ? end : next), notes));
        });
        return events;
    }

    private static List<Note> notes(int voice, List<VoicePart> parts) {
        return parts.stream().filter(part -> part.voice() == voice).flatMap(part -> part.notes().stream()).toList();
    }
}
