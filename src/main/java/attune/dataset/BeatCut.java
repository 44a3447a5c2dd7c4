package attune.dataset;

import attune.music.Meter;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/// Cuts a length that is not known at beats into lengths that are: a half note into two quarters.
final class BeatCut {
    /// More parts than a bar has beats by far; a damaged file's silence must not become millions of events.
    private static final int MOST_PARTS = 256;

    private BeatCut() {}

    /// The parts of the stretch; the stretch itself where its length is known, or cutting it leaves a part whose length is not.
    ///
    /// @param known whether so many ticks are a known length
    static List<TickRange> parts(TickRange whole, Meter meter, LongPredicate known) {
        List<TickRange> parts = new ArrayList<>();
        for (long at = whole.start(); at < whole.end() && !known.test(whole.length());) {
            long to = Math.min(nextBeat(at, meter), whole.end());
            parts.add(new TickRange(at, to));
            if (!known.test(to - at) || parts.size() > MOST_PARTS) {
                return List.of(whole);
            }
            at = to;
        }
        return parts.isEmpty() ? List.of(whole) : parts;
    }

    private static long nextBeat(long tick, Meter meter) {
        TickRange bar = meter.barAt(tick);
        long beat = meter.beatAt(tick);
        return Math.min(bar.end(), bar.start() + ((tick - bar.start()) / beat + 1) * beat);
    }
}
