package attune.edit;

import attune.music.Meter;
import attune.music.Note;
import attune.music.Quantize;
import attune.music.Score;
import attune.music.TickRange;
import java.util.function.UnaryOperator;

/// Draws notes towards the grid, which is counted from the start of each bar.
///
/// @param grid the step in ticks
/// @param edges what is drawn: starts (the note keeps its length), ends, or both
/// @param strength in percent: 0 is nothing, 100 all the way
/// @param swing in percent, 50–75: where the second step of a pair stands in it; 50 is straight, 66.7 triplets, 75 dotted
public record QuantizeNotes(Selection notes, long grid, Edges edges, double strength, double swing)
        implements
            NoteChange {
    public static final double STRAIGHT = 50;
    public static final double MOST_SWING = 75;

    public enum Edges {
        STARTS, ENDS, BOTH
    }

    public QuantizeNotes {
        if (grid < 1 || !(strength >= 0 && strength <= 100) || !(swing >= STRAIGHT && swing <= MOST_SWING)) {
            throw new IllegalArgumentException(
                    "Grid from 1, strength 0–100 and swing 50–75 percent: " + grid + ", " + strength + ", " + swing);
        }
    }

    /// Starts go all the way to a straight grid.
    public static QuantizeNotes starts(Selection notes, long grid) {
        return new QuantizeNotes(notes, grid, Edges.STARTS, 100, STRAIGHT);
    }

    @Override
    public String label() {
        return "Quantise " + NoteSets.count(notes);
    }

    @Override
    public UnaryOperator<Note> change(Selection selected, Score score) {
        Meter meter = score.meter();
        return note -> quantize(note, meter);
    }

    private Note quantize(Note note, Meter meter) {
        long start = edges == Edges.ENDS ? note.tick() : drawn(note.tick(), meter);
        long end = edges == Edges.STARTS ? start + note.duration() : drawn(note.end(), meter);
        long length = end > start ? end - start : Math.min(grid, note.duration());
        return new Note(start, length, note.pitch(), note.velocity());
    }

    private long drawn(long tick, Meter meter) {
        long target = swing == STRAIGHT ? Quantize.nearest(tick, grid, meter) : nearestSwung(tick, meter);
        return tick + Math.round(strength / 100 * (target - tick));
    }

    /// The nearest of the swung places: a note that already stands on one stays there.
    private long nearestSwung(long tick, Meter meter) {
        long at = Quantize.floor(tick, grid, meter);
        long nearest = swung(at, meter);
        for (long place : new long[]{Quantize.floor(Math.max(0, at - 1), grid, meter),
            Quantize.next(tick, grid, meter)}) {
            long candidate = swung(place, meter);
            if (Math.abs(candidate - tick) < Math.abs(nearest - tick)) {
                nearest = candidate;
            }
        }
        return nearest;
    }

    /// Delays every second place of a bar, no further than the bar's end.
    private long swung(long place, Meter meter) {
        TickRange bar = meter.barAt(place);
        boolean second = (place - bar.start()) / grid % 2 == 1;
        return second ? Math.min(bar.end(), place + Math.round((swing - STRAIGHT) / 50 * grid)) : place;
    }
}
