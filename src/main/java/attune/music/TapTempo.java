package attune.music;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;

/// Hears the tempo in taps: the median of the last intervals, which one late tap does not move. Not thread safe.
public final class TapTempo {
    /// After so long a pause a new tempo begins.
    public static final long FORGETS_NANOS = 2_000_000_000L;

    /// A key that bounces is one tap: nobody taps faster than 600 a minute.
    private static final long BOUNCE_NANOS = 100_000_000L;
    private static final double NANOS_A_MINUTE = 60e9;
    private static final int LISTENS = 8;

    private final Deque<Long> intervals = new ArrayDeque<>();
    private boolean tapped;
    private long last;

    /// Takes a tap.
    ///
    /// @param nanos the time of the tap on any clock that only rises, such as [System#nanoTime]
    /// @return taps a minute, 30 to 600; empty for the first tap and the first after a pause
    public OptionalDouble tap(long nanos) {
        long interval = nanos - last;
        if (tapped && interval < BOUNCE_NANOS) {
            return bpm();
        }
        if (tapped && interval <= FORGETS_NANOS) {
            intervals.addLast(interval);
            if (intervals.size() > LISTENS) {
                intervals.removeFirst();
            }
        } else {
            intervals.clear();
        }
        tapped = true;
        last = nanos;
        return bpm();
    }

    private OptionalDouble bpm() {
        if (intervals.isEmpty()) {
            return OptionalDouble.empty();
        }
        long[] sorted = intervals.stream().mapToLong(Long::longValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
        return OptionalDouble.of(NANOS_A_MINUTE / median);
    }
}
