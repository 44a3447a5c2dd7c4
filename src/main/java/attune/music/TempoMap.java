package attune.music;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Turns ticks into microseconds and back; 120 quarters a minute hold until the first change says otherwise.
public final class TempoMap {
    private static final int DEFAULT_MICROS = 500_000;
    private final int ticksPerQuarter;
    private final List<TempoChange> changes;
    private final double[] microsAtChange;

    public TempoMap(int ticksPerQuarter, List<TempoChange> tempos) {
        this.ticksPerQuarter = ticksPerQuarter;
        this.changes = effective(tempos);
        this.microsAtChange = new double[changes.size()];
        for (int i = 1; i < microsAtChange.length; i++) {
            TempoChange before = changes.get(i - 1);
            microsAtChange[i] = microsAtChange[i - 1] + lengthOf(changes.get(i).tick() - before.tick(), before);
        }
    }

    /// Microseconds from the start of the piece to the tick.
    public long micros(long tick) {
        int i = lastAtOrBefore(tick);
        return Math.round(microsAtChange[i] + lengthOf(tick - changes.get(i).tick(), changes.get(i)));
    }

    /// The nearest tick to the time, in microseconds from the start of the piece.
    public long tick(long micros) {
        int place = Arrays.binarySearch(microsAtChange, (double) micros);
        int i = Math.max(0, place >= 0 ? place : -place - 2);
        TempoChange change = changes.get(i);
        return change.tick() + Math.round((micros - microsAtChange[i]) * ticksPerQuarter / change.microsPerQuarter());
    }

    /// The tempo in force at the tick.
    public TempoChange at(long tick) {
        return changes.get(lastAtOrBefore(tick));
    }

    private double lengthOf(long ticks, TempoChange tempo) {
        return (double) ticks * tempo.microsPerQuarter() / ticksPerQuarter;
    }

    private int lastAtOrBefore(long tick) {
        return Math.max(0, ByTick.lastUpTo(changes, TempoChange::tick, tick));
    }

    /// Sorted, starting at tick 0, the last of several at one tick.
    private static List<TempoChange> effective(List<TempoChange> tempos) {
        List<TempoChange> result = new ArrayList<>();
        result.add(new TempoChange(0, DEFAULT_MICROS));
        for (TempoChange tempo : tempos.stream().sorted(Comparator.comparingLong(TempoChange::tick)).toList()) {
            if (result.getLast().tick() == tempo.tick()) {
                result.removeLast();
            }
            result.add(tempo);
        }
        return List.copyOf(result);
    }
}
