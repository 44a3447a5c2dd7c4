package attune.generate;

import attune.dataset.PassageFeatures;
import attune.music.Meter;
import attune.music.TickRange;

/// Where the exact ticks of a span lie in the bars of the piece.
///
/// @param origin the tick of the piece, in the brief's ticks, at which the span begins
record PlacesInBars(Meter meter, long origin, ExactTicks time) {
    /// As [PassageFeatures#position] counts.
    int position(long exact) {
        return PassageFeatures.position(time.quarters(exact - barStart(bar(exact))));
    }

    /// The first beat after a place, or bar line where that comes first. No beat is longer than a quarter here.
    long nextBeat(long exact) {
        TickRange bar = bar(exact);
        long ticks = meter.signatureAt(bar.start()).beatTicks(time.ticksPerQuarter());
        long beat = time.exact(Math.min(ticks, time.ticksPerQuarter()));
        long next = exact - Math.floorMod(exact - barStart(bar), beat) + beat;
        return Math.min(next, barEnd(exact));
    }

    /// The first bar line after a place.
    long barEnd(long exact) {
        return time.exact(bar(exact).end() - origin);
    }

    private TickRange bar(long exact) {
        return meter.barAt(origin + time.before(exact));
    }

    private long barStart(TickRange bar) {
        return time.exact(bar.start() - origin);
    }
}
