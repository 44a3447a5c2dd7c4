package attune.edit;

import attune.music.Meter;
import attune.music.Note;
import attune.music.Quantize;
import attune.music.Score;

/// Draws notes towards the grid, which is counted from the start of each bar.
///
/// @param grid the step in ticks
/// @param edges what is drawn: starts (the note keeps its length), ends, or both
/// @param strength from 0, nothing, to 1, all the way
/// @param swing delays every second step: 0 is straight, 1 is triplets
public record QuantizeNotes(Selection notes, long grid, Edges edges, double strength, double swing) implements Edit {
    public enum Edges {
        STARTS, ENDS, BOTH
    }

    public QuantizeNotes {
        if (grid < 1 || !(strength >= 0 && strength <= 1) || !(swing >= 0 && swing <= 1)) {
            throw new IllegalArgumentException(
                    "Grid from 1, strength and swing 0–1: " + grid + ", " + strength + ", " + swing);
        }
    }

    /// Starts go all the way to a straight grid.
    public static QuantizeNotes starts(Selection notes, long grid) {
        return new QuantizeNotes(notes, grid, Edges.STARTS, 1, 0);
    }

    @Override
    public String label() {
        return "Quantise " + NoteSets.count(notes);
    }

    @Override
    public Score applyTo(Score score) {
        Meter meter = score.meter();
        return NoteSets.replaced(score, notes, note -> quantize(note, meter));
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        Meter meter = after.meter();
        return NoteSets.changed(notes, note -> quantize(note, meter)).within(after);
    }

    private Note quantize(Note note, Meter meter) {
        long start = edges == Edges.ENDS ? note.tick() : drawn(note.tick(), meter);
        long end = edges == Edges.STARTS ? start + note.duration() : drawn(note.end(), meter);
        long length = end > start ? end - start : Math.min(grid, note.duration());
        return new Note(start, length, note.pitch(), note.velocity());
    }

    private long drawn(long tick, Meter meter) {
        long target = Quantize.nearest(tick, grid, meter);
        long inBar = target - meter.barAt(target).start();
        if (inBar / grid % 2 == 1) {
            target += Math.round(swing * grid / 3);
        }
        return tick + Math.round(strength * (target - tick));
    }
}
