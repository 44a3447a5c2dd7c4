package attune.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.SharedData;
import attune.dataset.CorpusReader;
import attune.dataset.EncodedPiece;
import attune.dataset.Piece;
import attune.dataset.Split;
import attune.dataset.TrainingData;
import attune.dataset.Transposition;
import attune.dataset.Vocabulary;
import attune.task.JobContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WittenBellTrigramTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of("A4", "B4", "C4", "START"),
            List.of("0", "1", "2"));

    @Test
    void probabilitiesAreThoseOfTheFormula() {
        // A4 then the end: after (START, START) came A4 once; after START and after nothing likewise, and START once
        WittenBellTrigram trigram = new WittenBellTrigram(List.of(piece(0)), VOCABULARY);
        double uniform = 0.25;
        double unigram = (1 + 2 * uniform) / 4;
        double bigram = (1 + unigram) / 2;
        double expected = (1 + bigram) / 2;
        assertEquals(expected, trigram.notes(piece(0), 0)[0], 1e-12);
    }

    @Test
    void anUnseenHistoryBacksOffToTheShorterOne() {
        WittenBellTrigram trigram = new WittenBellTrigram(List.of(piece(0, 1), piece(0, 1)), VOCABULARY);
        // (C4, C4) and C4 were never seen: what is left is how often each note came at all
        double[] after = trigram.notes(piece(2, 2, 0), 2);
        assertEquals((2 + 3 * 0.25) / 9, after[0], 1e-12);
        assertEquals((0 + 3 * 0.25) / 9, after[2], 1e-12);
    }

    @Test
    void probabilitiesSumToOneAndNoneIsZero() {
        Random random = new Random(3);
        List<EncodedPiece> pieces = random.ints(20, 1, 40).mapToObj(size -> piece(random.ints(size, 0, 3).toArray()))
                .toList();
        WittenBellTrigram trigram = new WittenBellTrigram(pieces, VOCABULARY);
        for (EncodedPiece piece : pieces) {
            for (int i = 0; i <= piece.size(); i++) {
                assertEquals(1, Arrays.stream(trigram.notes(piece, i)).sum(), 1e-9);
                assertEquals(1, Arrays.stream(trigram.durations(piece, i)).sum(), 1e-9);
                assertTrue(Arrays.stream(trigram.notes(piece, i)).allMatch(p -> p > 0));
            }
        }
    }

    @Test
    void withoutPiecesAllIsAlike() {
        assertEquals(0.25, new WittenBellTrigram(List.of(), VOCABULARY).notes(piece(0), 0)[2], 0);
    }

    @Test
    void theEndOfAPieceIsLearned() {
        WittenBellTrigram trigram = new WittenBellTrigram(List.of(piece(0, 1), piece(2, 1)), VOCABULARY);
        double[] end = trigram.notes(piece(0, 1), 2);
        assertTrue(end[VOCABULARY.startNote()] > 0.5, Arrays.toString(end));
    }

    @Test
    void anUnknownEventIsNeverATarget() {
        EncodedPiece unknown = new EncodedPiece("unknown", new int[]{0}, new int[]{1}, new boolean[]{false});
        double[] probabilities = new WittenBellTrigram(List.of(unknown), VOCABULARY).notes(piece(1), 0);
        assertEquals(probabilities[1], probabilities[0], 0);
    }

    /// The published 2.815 + 0.465 is of one split that is not told; single splits give 2.8 to 4.2 in all. Here each
    /// movement is held back once: 2.883 + 0.563 over 7,781 known events.
    @Test
    void onTheCelloSuitesItComesNearThePublishedFigure() throws IOException {
        List<Piece> pieces = new CorpusReader().read(List.of(SharedData.path("data/cello")), JobContext.silent())
                .pieces();
        assertEquals(20, pieces.size());
        double pitch = 0;
        double duration = 0;
        long events = 0;
        for (Piece held : pieces) {
            List<Piece> others = pieces.stream().filter(piece -> !piece.equals(held)).toList();
            TrainingData data = TrainingData.of(new Split(others, List.of(held)), Transposition.NONE);
            Losses losses = Evaluator.losses(new WittenBellTrigram(data.training(), data.vocabulary()),
                    data.validation());
            long counted = Evaluator.counted(data.validation());
            pitch += losses.pitch() * counted;
            duration += losses.duration() * counted;
            events += counted;
        }
        System.err.println(
                "SEED " + pitch + " " + duration + " " + events + " " + pitch / events + " " + duration / events);
        assertEquals(2.815, pitch / events, 0.15);
        assertEquals(0.465, duration / events, 0.15);
    }

    private static EncodedPiece piece(int... notes) {
        int[] durations = new int[notes.length];
        boolean[] known = new boolean[notes.length];
        Arrays.fill(durations, 1);
        Arrays.fill(known, true);
        return new EncodedPiece("piece", notes, durations, known);
    }
}
