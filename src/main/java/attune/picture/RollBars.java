package attune.picture;

import attune.music.Meter;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.List;

/// Chooses the bars of a roll that get a line or a number: each one, or where they are narrow each 2nd, 4th, 8th, …
///
/// However short bars are and however many, no more are looked at than there is room for.
record RollBars(Meter meter, RollLayout layout) {
    /// Bars beyond are not counted.
    private static final int LAST = Integer.MAX_VALUE - 1;

    record Bar(int number, TickRange range) {}

    /// @param closest how near two may come, in points
    List<Bar> apart(double closest) {
        List<Bar> bars = new ArrayList<>();
        TickRange range = layout.range();
        int first = meter.position(range.start()).bar();
        int every = every(first, closest);
        double free = Double.NEGATIVE_INFINITY;
        for (long next = first; next < LAST && meter.barStart((int) next) < range.end(); next = next(next, every)) {
            int number = (int) next;
            long start = meter.barStart(number);
            if (layout.x(start) >= free) {
                bars.add(new Bar(number, new TickRange(start, meter.barStart(number + 1))));
                free = layout.x(start) + closest;
            }
        }
        return bars;
    }

    /// So that bars 1, 5, 9, … are named, whichever is the first.
    private static long next(long number, int every) {
        return number + every - (number - 1) % every;
    }

    private int every(int first, double closest) {
        int bars = Math.max(1, meter.position(layout.range().end()).bar() - first);
        int every = 1;
        while (layout.plotWidth() / bars * every < closest && every < 1 << 28) {
            every *= 2;
        }
        return every;
    }
}
