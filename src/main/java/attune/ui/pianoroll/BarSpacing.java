package attune.ui.pianoroll;

import attune.music.Meter;
import attune.music.TickRange;
import attune.music.TimeSignature;
import java.util.ArrayList;
import java.util.List;

/// Chooses the bars that are drawn or numbered where there is no room for all: every one, or every 2nd, 4th, 8th, …
///
/// Each time signature is spaced by itself: by the one at the left edge, a short first bar left most of a waltz without
/// numbers.
final class BarSpacing {
    /// A bar that may be drawn.
    ///
    /// @param number from 1
    /// @param apart whether it is far enough from the last that was
    /// @param whole whether no bar after it is left out, so that what is inside has room
    record Bar(int number, TickRange range, boolean apart, boolean whole) {}

    private BarSpacing() {}

    /// @param closest how near two may come, in pixels
    static List<Bar> bars(Meter meter, TimeAxis time, TickRange visible, double closest) {
        List<Bar> bars = new ArrayList<>();
        int number = meter.position(visible.start()).bar();
        number -= (number - 1) % barsBetween(time, meter.signatureAt(visible.start()), closest);
        double free = Double.NEGATIVE_INFINITY;
        for (long start = meter.barStart(number); start < visible.end(); start = meter.barStart(number)) {
            TimeSignature signature = meter.signatureAt(start);
            int every = barsBetween(time, signature, closest);
            if ((number - 1) % every == 0) {
                boolean apart = time.x(start) >= free;
                free = apart ? time.x(start) + closest : free;
                bars.add(new Bar(number, new TickRange(start, meter.barStart(number + 1)), apart, every == 1));
            }
            int next = number + every - (number - 1) % every;
            number = meter.signatureAt(meter.barStart(next)).equals(signature) ? next : number + 1;
        }
        return bars;
    }

    private static int barsBetween(TimeAxis time, TimeSignature signature, double closest) {
        double bar = time.width(signature.barTicks(time.ticksPerQuarter()));
        int every = 1;
        while (bar * every < closest && every < 1 << 20) {
            every *= 2;
        }
        return every;
    }
}
