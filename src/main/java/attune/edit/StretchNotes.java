package attune.edit;

import attune.music.Note;
import attune.music.Score;
import java.util.function.UnaryOperator;

/// Makes starts and lengths longer or shorter by a factor, counted from the first start; no note becomes shorter than a tick.
///
/// @param factor above 0: 2 is half as fast, 0.5 twice as fast
public record StretchNotes(Selection notes, double factor) implements NoteChange {
    public static final double MOST = 64;

    public StretchNotes {
        if (!(factor >= 1 / MOST && factor <= MOST)) {
            throw new IllegalArgumentException("Notes are stretched by 1/64 to 64 times: " + factor);
        }
    }

    @Override
    public String label() {
        return "Stretch " + NoteSets.count(notes);
    }

    @Override
    public UnaryOperator<Note> change(Selection selected, Score score) {
        long first = selected.range().start();
        return note -> stretch(note, first);
    }

    private Note stretch(Note note, long first) {
        long start = first + Math.round((note.tick() - first) * factor);
        long end = first + Math.round((note.end() - first) * factor);
        return note.withTick(start).withDuration(Math.max(1, end - start));
    }
}
