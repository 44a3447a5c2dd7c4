package attune.dataset;

import attune.music.TickRange;
import java.util.ArrayList;
import java.util.List;

/// Which bars of a piece are harmonised together.
final class HarmonySpans {
    private static final int[] BARS = {2, 3, 4, 6, 8};
    /// Bars that are written at once in judging, at most.
    static final int LONGEST = 8;
    /// Bars of the stretch before that are written again, so that what counts is heard in its context.
    static final int CONTEXT = 2;

    private HarmonySpans() {}

    /// For learning: from every `step`th bar 2, 3, 4, 6 or 8 bars, each about as often, as far as the piece reaches.
    ///
    /// @param first bar from which on, from 0
    /// @param salt decides the lengths, with the bar
    static List<PassageSpan> learning(int piece, List<TickRange> bars, int first, int step, long salt) {
        List<PassageSpan> spans = new ArrayList<>();
        int last = Math.max(0, bars.size() - 2);
        for (int bar = Math.min(first, last); bar <= last; bar += step) {
            int length = BARS[Chance.of(salt, bar).nextInt(BARS.length)];
            spans.add(PassageSpan.ofBoth(piece, range(bars, bar, bar + length)));
        }
        return spans;
    }

    /// For judging: stretches that overlap by the context, in which nothing counts but in the first; so each event counts once.
    static List<PassageSpan> judging(int piece, List<TickRange> bars) {
        List<PassageSpan> spans = new ArrayList<>();
        int done = 0;
        while (done < bars.size()) {
            int from = Math.max(0, done - CONTEXT);
            TickRange range = range(bars, from, from + LONGEST);
            spans.add(new PassageSpan(piece, range, range, bars.get(done).start()));
            done = from + LONGEST;
        }
        return spans;
    }

    private static TickRange range(List<TickRange> bars, int from, int to) {
        return new TickRange(bars.get(from).start(), bars.get(Math.min(to, bars.size()) - 1).end());
    }
}
