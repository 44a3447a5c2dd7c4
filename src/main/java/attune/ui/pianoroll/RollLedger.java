package attune.ui.pianoroll;

import attune.ui.pianoroll.RollMeasure.Spread;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Writes down what each picture cost, from pulse to pulse; pulses without a picture are not counted. FX thread only.
final class RollLedger {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private final long[] paint;
    private final long[] thread;
    private final long[] gap;
    private int count = -1;
    private Entry last = new Entry(0, 0, 0, 0);

    /// The clocks and counters as they stand at one pulse.
    private record Entry(long pictures, long painted, long thread, long clock) {}

    RollLedger(int pictures) {
        paint = new long[pictures];
        thread = new long[pictures];
        gap = new long[pictures];
    }

    /// @param pictures painted so far
    /// @param painted nanoseconds spent on them
    void note(long pictures, long painted) {
        Entry now = new Entry(pictures, painted, THREADS.getCurrentThreadCpuTime(), System.nanoTime());
        if (count < 0) {
            count = 0;
        } else if (now.pictures() > last.pictures() && !isFull()) {
            paint[count] = now.painted() - last.painted();
            thread[count] = now.thread() - last.thread();
            gap[count++] = now.clock() - last.clock();
        }
        last = now;
    }

    boolean isFull() {
        return count == paint.length;
    }

    RollMeasure measure(String name, int notesInView) {
        return new RollMeasure(name, count, notesInView, Spread.ofNanos(paint), Spread.ofNanos(thread),
                Spread.ofNanos(gap));
    }
}
