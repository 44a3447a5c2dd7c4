package attune.io.musicxml;

import attune.music.TimeSignature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes down where meters begin, so that bars fall where the file has them: after a bar that is shorter than its meter the
/// meter begins anew; a longer one has a meter of its own.
final class MeterLine {
    private final int ticksPerQuarter;
    private final List<TimeSignature> meters;
    private ParsedMeasure.@Nullable MeterOf current;
    private boolean due;

    MeterLine(int ticksPerQuarter, List<TimeSignature> meters) {
        this.ticksPerQuarter = ticksPerQuarter;
        this.meters = meters;
    }

    void set(ParsedMeasure.MeterOf meter) {
        due |= !meter.equals(current);
        current = meter;
    }

    /// @param length of what stands in the bar; 0 for an empty one
    /// @return how long the bar is
    long add(long tick, long length) {
        TimeSignature meter = current == null
                ? new TimeSignature(tick, 4, 4)
                : new TimeSignature(tick, current.beats(), current.unit());
        long bar = meter.barTicks(ticksPerQuarter);
        long unit = meter.beatTicks(ticksPerQuarter);
        if (length > bar && length % unit == 0 && length / unit <= 255) {
            meters.add(new TimeSignature(tick, (int) (length / unit), meter.unit()));
            due = true;
            return length;
        }
        if (due) {
            meters.add(meter);
        }
        long actual = length == 0 ? bar : length;
        due = actual != bar;
        return actual;
    }
}
