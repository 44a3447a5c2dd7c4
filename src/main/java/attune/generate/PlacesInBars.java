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
        return PassageFeatures.position(time.quarters(exact - time.exact(bar(exact).start() - origin)));
    }

    private TickRange bar(long exact) {
        return meter.barAt(origin + time.before(exact));
    }
}
