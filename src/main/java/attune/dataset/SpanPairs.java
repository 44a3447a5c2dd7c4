package attune.dataset;

import attune.music.Meter;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.List;

/// The pairs that some stretches of some pieces make.
final class SpanPairs implements PassagePairs {
    private final List<EncodedVoices> pieces;
    private final List<PassageSpan> spans;
    private final Roles roles;
    private final Lengths lengths;

    SpanPairs(List<EncodedVoices> pieces, List<PassageSpan> spans, Roles roles, Lengths lengths) {
        this.pieces = List.copyOf(pieces);
        this.spans = List.copyOf(spans);
        this.roles = roles;
        this.lengths = lengths;
    }

    @Override
    public int count() {
        return spans.size();
    }

    @Override
    public PassagePair pair(int index, long seed, int epoch) {
        PassageSpan span = spans.get(index);
        EncodedVoices piece = pieces.get(span.piece());
        boolean[] given = roles.given(index, seed, epoch);
        EncodedPassage read = Passages.encode(piece.reading(span.given(), given, lengths), span.given(), piece.meter());
        return written(piece, span, roles.written(given), read);
    }

    private PassagePair written(EncodedVoices piece, PassageSpan span, boolean[] writes, EncodedPassage given) {
        TickRange range = span.written();
        List<PassageEvent> events = new ArrayList<>();
        int[][] heard = new int[piece.count(range, writes)][];
        List<List<PassageEvent>> lines = new ArrayList<>();
        for (int voice = 0; voice < writes.length; voice++) {
            lines.add(writes[voice] ? piece.lines().get(voice).within(range, voice, lengths) : List.of());
        }
        VoicesSoFar voices = new VoicesSoFar(writes, range.start());
        int[] done = new int[writes.length];
        while (events.size() < heard.length) {
            int voice = voices.next();
            PassageEvent event = lines.get(voice).get(done[voice]++);
            heard[events.size()] = voices.heard(voice);
            voices.write(voice, event.end());
            events.add(event);
        }
        return pair(given, events, heard, span, piece.meter());
    }

    private static PassagePair pair(EncodedPassage given, List<PassageEvent> events, int[][] heard, PassageSpan span,
            Meter meter) {
        boolean[] counted = new boolean[events.size()];
        boolean[] trained = new boolean[events.size()];
        for (int i = 0; i < trained.length; i++) {
            trained[i] = events.get(i).known();
            counted[i] = trained[i] && events.get(i).tick() >= span.countedFrom();
        }
        return new PassagePair(given, Passages.encode(events, span.written(), meter), heard, counted, trained);
    }

    @Override
    public List<int[]> batches(int size, long seed, int epoch) {
        int[] sizes = new int[spans.size()];
        for (int index = 0; index < sizes.length; index++) {
            PassageSpan span = spans.get(index);
            sizes[index] = pieces.get(span.piece()).count(span.written(),
                    roles.written(roles.given(index, seed, epoch)));
        }
        return PairOrder.batches(sizes, size, seed, epoch);
    }

    @Override
    public List<int[]> inOrder(int size) {
        return Windows.cut(PairOrder.indices(spans.size()), size);
    }
}
