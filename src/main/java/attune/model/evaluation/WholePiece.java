package attune.model.evaluation;

import attune.dataset.EncodedPassage;
import attune.dataset.EncodedPiece;
import attune.dataset.PassagePair;
import attune.dataset.WritingOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A whole piece as one pair: some of its voices given, the others to be written, in 4/4 from its beginning.
///
/// So a baseline counts the training pieces with the very eyes with which it looks at a pair. What remains is not told.
final class WholePiece {
    private static final int BAR = 16;
    private final List<EncodedPiece> lines;
    private final boolean[] isGiven;
    private final TokenValues tokens;
    private final List<Event> given = new ArrayList<>();
    private final List<Event> written = new ArrayList<>();
    private final List<int[]> heard = new ArrayList<>();

    /// Event `index` of a voice's line, and when it starts.
    private record Event(int voice, int index, long start) {}

    private WholePiece(List<EncodedPiece> lines, boolean[] isGiven, TokenValues tokens) {
        this.lines = lines;
        this.isGiven = isGiven;
        this.tokens = tokens;
    }

    /// @param isGiven of each voice
    /// @return the pair; none where nothing is given or nothing is written
    static Optional<PassagePair> pair(List<EncodedPiece> lines, boolean[] isGiven, TokenValues tokens) {
        WholePiece piece = new WholePiece(lines, isGiven, tokens);
        piece.read();
        piece.write();
        return piece.given.isEmpty() || piece.written.isEmpty() ? Optional.empty() : Optional.of(piece.pair());
    }

    private PassagePair pair() {
        boolean[] known = new boolean[written.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = lines.get(written.get(i).voice()).known()[written.get(i).index()];
        }
        return new PassagePair(passage(given), passage(written), heard.toArray(int[][]::new), known, known);
    }

    private void read() {
        for (int voice = 0; voice < isGiven.length; voice++) {
            long at = 0;
            for (int event = 0; isGiven[voice] && event < lines.get(voice).size(); event++) {
                given.add(new Event(voice, event, at));
                at += length(voice, event);
            }
        }
    }

    private void write() {
        long[] ends = new long[isGiven.length];
        int[] done = new int[isGiven.length];
        int[] last = new int[isGiven.length];
        Arrays.fill(last, TokenValues.NONE);
        for (int voice = next(ends, done); voice >= 0; voice = next(ends, done)) {
            heard.add(heard(voice, ends, last));
            last[voice] = written.size();
            written.add(new Event(voice, done[voice], ends[voice]));
            ends[voice] += length(voice, done[voice]++);
        }
    }

    private int next(long[] ends, int[] done) {
        boolean[] writes = new boolean[isGiven.length];
        for (int voice = 0; voice < writes.length; voice++) {
            writes[voice] = !isGiven[voice] && done[voice] < lines.get(voice).size();
        }
        return WritingOrder.next(ends, writes);
    }

    private static int[] heard(int voice, long[] ends, int[] last) {
        int[] heard = new int[ends.length + 1];
        heard[0] = last[voice];
        for (int other = 0; other < ends.length; other++) {
            heard[other + 1] = ends[other] > ends[voice] ? last[other] : TokenValues.NONE;
        }
        return heard;
    }

    private long length(int voice, int event) {
        return tokens.length(lines.get(voice).durations()[event]);
    }

    private EncodedPassage passage(List<Event> events) {
        int size = events.size();
        EncodedPassage passage = new EncodedPassage(new int[size], new int[size], new int[size], new int[size],
                new int[size]);
        for (int i = 0; i < size; i++) {
            Event event = events.get(i);
            EncodedPiece line = lines.get(event.voice());
            passage.notes()[i] = line.notes()[event.index()];
            passage.durations()[i] = line.durations()[event.index()];
            passage.voices()[i] = event.voice();
            passage.positions()[i] = (int) (event.start() / TokenValues.SIXTEENTH % BAR);
        }
        return passage;
    }
}
