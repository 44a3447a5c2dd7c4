package attune.dataset;

import attune.music.TickRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which stretch of a piece answers which.
final class AnswerSpans {
    private static final int[] BARS = {1, 2, 4};

    private AnswerSpans() {}

    /// For judging: each phrase but the first answers the one before it, so that each of its events counts once.
    static List<PassageSpan> judging(int piece, VoicedPiece music) {
        List<TickRange> phrases = Phrases.of(music);
        List<PassageSpan> spans = new ArrayList<>();
        for (int k = 0; k + 1 < phrases.size(); k++) {
            spans.add(answer(piece, phrases.get(k), phrases.get(k + 1)));
        }
        return spans;
    }

    /// For learning: the phrases, and besides 1, 2 and 4 bars that answer as many, overlapping.
    static List<PassageSpan> learning(int piece, VoicedPiece music) {
        Set<PassageSpan> spans = new LinkedHashSet<>(judging(piece, music));
        List<TickRange> bars = music.bars();
        for (int length : BARS) {
            for (int bar = 0; bar + 2 * length <= bars.size(); bar += Math.max(1, length / 2)) {
                spans.add(answer(piece, range(bars, bar, length), range(bars, bar + length, length)));
            }
        }
        return List.copyOf(spans);
    }

    private static PassageSpan answer(int piece, TickRange given, TickRange written) {
        return new PassageSpan(piece, given, written, written.start());
    }

    private static TickRange range(List<TickRange> bars, int from, int length) {
        return new TickRange(bars.get(from).start(), bars.get(from + length - 1).end());
    }
}
