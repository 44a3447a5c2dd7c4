package attune.edit;

import attune.music.ByTick;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;

/// Lets each note last until the next of its track starts, so that chords stay chords.
///
/// The next is the next selected one: so the voices of a piano can be bound one by one. After the last selected start it is the
/// next of the track; where there is none, notes keep their lengths.
///
/// @param gap ticks of silence before the next start; negative for an overlap
public record LegatoNotes(Selection notes, long gap) implements NoteRewrite {
    public LegatoNotes {
        if (Math.abs(gap) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Too wide a gap: " + gap);
        }
    }

    @Override
    public String label() {
        return "Legato for " + NoteSets.count(notes);
    }

    @Override
    public Selection rewritten(Selection selected, Score score) {
        List<Track> tracks = score.tracks();
        return NoteSets.byTrack(selected,
                (track, sorted) -> bound(sorted, track < tracks.size() ? tracks.get(track).notes() : sorted));
    }

    private List<Note> bound(List<Note> sorted, List<Note> all) {
        List<Note> bound = new ArrayList<>();
        for (Note note : sorted) {
            long next = nextStart(sorted, note.tick());
            long until = next < 0 ? nextStart(all, note.tick()) : next;
            bound.add(until < 0 ? note : note.withDuration(Math.max(1, until - gap - note.tick())));
        }
        return bound;
    }

    /// −1 where none starts later.
    private static long nextStart(List<Note> sorted, long tick) {
        int index = ByTick.firstAt(sorted, Note::tick, tick + 1);
        return index < sorted.size() ? sorted.get(index).tick() : -1;
    }
}
