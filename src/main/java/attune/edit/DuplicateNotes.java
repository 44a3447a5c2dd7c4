package attune.edit;

import attune.music.Score;
import attune.music.TickRange;

/// Repeats the notes right after themselves; the distance is their whole stretch, rounded up to steps of the grid.
public record DuplicateNotes(Selection notes, long grid) implements Edit {
    public DuplicateNotes {
        if (grid < 1) {
            throw new IllegalArgumentException("A grid step lasts at least one tick: " + grid);
        }
    }

    @Override
    public String label() {
        return "Duplicate " + NoteSets.count(notes);
    }

    @Override
    public Score applyTo(Score score) {
        return copies().applyTo(score);
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        return copies().selectionAfter(before, after);
    }

    private CopyNotes copies() {
        TickRange range = notes.range();
        return new CopyNotes(notes, Math.ceilDiv(range.length(), grid) * grid, 0);
    }
}
