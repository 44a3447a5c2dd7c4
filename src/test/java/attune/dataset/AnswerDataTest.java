package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.SharedData;
import attune.task.JobContext;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerDataTest {
    private static final VoicedPiece PIECE = Pieces.voiced("tune",
            "C4.E4:1 D4:1 E4:1 rest:1 G4:1 F4:1 E4:1/2 D4:1/2 rest:1 C5:4");

    @Test
    void aPhraseIsAnsweredByTheNext() {
        PassageData data = data();
        assertEquals(2, data.validation().count());
        PassagePair pair = data.validation().pair(0, 1, 0);
        assertEquals("0 C4.E4:1, 0 D4:1, 0 E4:1, 0 rest:1", Pieces.text(pair.given(), data.vocabulary()));
        assertEquals("0 G4:1, 0 F4:1, 0 E4:1/2, 0 D4:1/2, 0 rest:1", Pieces.text(pair.written(), data.vocabulary()));
        assertArrayEquals(new int[][]{{-1, -1}, {0, 0}, {1, 1}, {2, 2}, {3, 3}}, pair.heard());
        assertArrayEquals(new int[]{16, 12, 8, 6, 4}, pair.written().remaining());
        assertArrayEquals(new int[]{0, 4, 8, 10, 12}, pair.written().positions());
        assertArrayEquals(new boolean[]{true, true, true, true, true}, pair.counted());
    }

    @Test
    void barsAnswerBarsInLearning() {
        PassagePairs training = PassageData
                .answer(new VoicedSplit(List.of(Pieces.voiced("long", "C4:4 ".repeat(16).strip())), List.of()),
                        Transposition.NONE)
                .training();
        assertEquals(3 + 15 + 13 + 5 - 3, training.count(), "lines of four bars are also bars that answer bars");
        assertTrue(IntStream.range(0, training.count()).mapToObj(i -> training.pair(i, 1, 1))
                .allMatch(pair -> pair.given().size() == pair.written().size()));
    }

    @Test
    void eachEpochHasTheSamePairs() {
        PassagePairs training = data().training();
        assertArrayEquals(training.pair(0, 1, 0).written().notes(), training.pair(0, 9, 7).written().notes());
    }

    @Test
    void piecesInVoicesAreRefused() {
        VoicedSplit two = new VoicedSplit(List.of(Pieces.voiced("two", "C4:4", "C3:4")), List.of());
        assertThrows(IllegalArgumentException.class, () -> PassageData.answer(two, Transposition.NONE));
    }

    @Test
    void theCelloSuitesHavePhrases() throws IOException {
        VoicedCorpus corpus = VoicedCorpusReader.ofWholes(ScoreReader.own()).read(
                List.of(SharedData.path("data/cello")),
                JobContext.silent());
        assertEquals(20, corpus.pieces().size());
        PassageData data = PassageData.answer(VoicedSplit.of(corpus.pieces(), 0.2, 1), Transposition.NONE);
        assertEquals(16, data.trainingNames().size());
        assertTrue(data.validation().count() > 40, data.validation().count() + " phrases");
        assertTrue(data.training().count() > 1500, data.training().count() + " pairs");
    }

    private static PassageData data() {
        return PassageData.answer(new VoicedSplit(List.of(PIECE), List.of(PIECE)), Transposition.NONE);
    }
}
