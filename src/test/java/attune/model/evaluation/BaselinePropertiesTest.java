package attune.model.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.EncodedPiece;
import attune.dataset.PassagePair;
import attune.model.PassageTask;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// The baselines are probability models, whatever they learned and whatever they are asked.
class BaselinePropertiesTest {
    private static final TokenValues TOKENS = new TokenValues(Lines.VOCABULARY);
    private static final int VOICES = 3;

    @Property(tries = 60)
    void harmoniesSumToOne(@ForAll("pieces") List<List<EncodedPiece>> learned,
            @ForAll("piece") List<EncodedPiece> piece,
            @ForAll @IntRange(min = 1, max = 6) int given) {
        boolean[] isGiven = {(given & 1) != 0, (given & 2) != 0, (given & 4) != 0};
        LearnedLines lines = Lines.learned(learned);
        PassagePair pair = WholePiece.pair(piece, isGiven, TOKENS).orElseThrow();
        assertSumToOne(Baselines.backOff(lines), pair);
        assertSumToOne(Baselines.copy(lines), pair);
    }

    @Property(tries = 60)
    void answersSumToOne(@ForAll("pieces") List<List<EncodedPiece>> learned,
            @ForAll("piece") List<EncodedPiece> piece) {
        LearnedLines lines = new LearnedLines(PassageTask.ANSWER, 1, Lines.VOCABULARY,
                learned.stream().flatMap(List::stream).map(List::of).toList());
        PassagePair pair = WholePiece.pair(piece.subList(0, 2), new boolean[]{true, false}, TOKENS).orElseThrow();
        assertSumToOne(Baselines.backOff(lines), pair);
        assertSumToOne(Baselines.copy(lines), pair);
    }

    private static void assertSumToOne(PassageBaseline baseline, PassagePair pair) {
        Expectations expected = baseline.over(pair);
        for (int event = 0; event < pair.written().size(); event++) {
            assertEquals(1, Arrays.stream(expected.notes(event)).sum(), 1e-9);
            assertEquals(1, Arrays.stream(expected.durations(event)).sum(), 1e-9);
            assertTrue(Arrays.stream(expected.notes(event)).allMatch(p -> p > 0));
            assertTrue(Arrays.stream(expected.durations(event)).allMatch(p -> p > 0));
        }
    }

    @Provide
    Arbitrary<List<List<EncodedPiece>>> pieces() {
        return piece().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<EncodedPiece>> piece() {
        return line().list().ofSize(VOICES);
    }

    /// Chords, rests, START and the length 0 among the tokens, and some unknown; few notes, so that contexts come again.
    private static Arbitrary<EncodedPiece> line() {
        Arbitrary<Integer> notes = Arbitraries.oneOf(Arbitraries.of(0, 1, 2, 3),
                Arbitraries.integers().between(0, Lines.VOCABULARY.notes().size() - 1));
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, Lines.VOCABULARY.durations().size() - 1);
        return Arbitraries.integers().between(1, 20).flatMap(size -> Combinators.combine(
                notes.array(int[].class).ofSize(size), lengths.array(int[].class).ofSize(size),
                Arbitraries.of(true, true, true, false).array(boolean[].class).ofSize(size))
                .as((note, length, known) -> new EncodedPiece("any", note, length, known)));
    }
}
