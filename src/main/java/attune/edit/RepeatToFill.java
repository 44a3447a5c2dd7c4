package attune.edit;

import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.List;

/// Repeats the notes after themselves up to a tick, where the last copy is cut; the copies are selected then.
///
/// @param grid the distance of the copies is the whole stretch of the notes, rounded up to steps of so many ticks
/// @param until the first tick that nothing reaches any more
public record RepeatToFill(Selection notes, long grid, long until) implements NoteAddition {
    /// No piece needs more; a slip of the mouse at a fine grid could ask for millions.
    private static final int MOST_NOTES = 200_000;

    public RepeatToFill {
        if (grid < 1) {
            throw new IllegalArgumentException("A grid step lasts at least one tick: " + grid);
        }
    }

    @Override
    public String label() {
        return "Repeat " + NoteSets.count(notes);
    }

    @Override
    public Selection added(Score score) {
        TickRange range = notes.range();
        long distance = Math.max(1, Math.ceilDiv(range.length(), grid)) * grid;
        long most = MOST_NOTES / Math.max(1, notes.size());
        return NoteSets.byTrack(notes, (_, sorted) -> {
            List<Note> copies = new ArrayList<>();
            for (long i = 1; i <= most && range.start() + i * distance < until; i++) {
                copy(sorted, i * distance, copies);
            }
            return copies;
        });
    }

    private void copy(List<Note> sorted, long by, List<Note> copies) {
        for (Note note : sorted) {
            long start = note.tick() + by;
            if (start < until) {
                copies.add(note.withTick(start).withDuration(Math.min(note.duration(), until - start)));
            }
        }
    }
}
