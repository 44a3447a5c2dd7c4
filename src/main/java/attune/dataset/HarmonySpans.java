package attune.dataset;

import attune.music.TickRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Which bars of a piece are harmonised together.
final class HarmonySpans {
    private static final int[] BARS = {2, 3, 4, 6, 8};
    /// Bars that are written at once in judging, at most.
    static final int LONGEST = 8;
    /// Bars of the stretch before that are written again, so that what counts is heard in its context.
    static final int CONTEXT = 2;
    /// Events of all voices in a stretch at most, if it has more bars than one: a network's memory grows with their square.
    static final int MOST_EVENTS = 512;

    private HarmonySpans() {}

    /// For learning: from every `step`th bar 2, 3, 4, 6 or 8 bars, each about as often, as far as the piece reaches.
    /// The numbers of the piece and of the bar decide how many.
    ///
    /// @param events of all voices in a stretch
    /// @param first bar from which on, from 0
    static List<PassageSpan> learning(int piece, List<TickRange> bars, ToIntFunction<TickRange> events, int first,
            int step) {
        List<PassageSpan> spans = new ArrayList<>();
        int last = Math.max(0, bars.size() - 2);
        for (int bar = Math.min(first, last); bar <= last; bar += step) {
            int to = Math.min(bars.size(), bar + BARS[Chance.of(piece, bar).nextInt(BARS.length)]);
            spans.add(PassageSpan.ofBoth(piece, range(bars, bar, end(bars, bar, bar + 1, to, events))));
        }
        return spans;
    }

    /// For judging: stretches that overlap by the context, in which nothing counts but in the first; so each event counts once.
    static List<PassageSpan> judging(int piece, List<TickRange> bars, ToIntFunction<TickRange> events) {
        List<PassageSpan> spans = new ArrayList<>();
        int done = 0;
        while (done < bars.size()) {
            int from = Math.max(0, done - CONTEXT);
            int to = end(bars, from, done + 1, Math.min(bars.size(), from + LONGEST), events);
            TickRange range = range(bars, from, to);
            spans.add(new PassageSpan(piece, range, range, bars.get(done).start()));
            done = to;
        }
        return spans;
    }

    /// The bar, from `least` to `most`, before which a stretch ends that is not crowded.
    private static int end(List<TickRange> bars, int from, int least, int most, ToIntFunction<TickRange> events) {
        int to = most;
        while (to > least && events.applyAsInt(range(bars, from, to)) > MOST_EVENTS) {
            to--;
        }
        return to;
    }

    private static TickRange range(List<TickRange> bars, int from, int to) {
        return new TickRange(bars.get(from).start(), bars.get(to - 1).end());
    }
}
