package attune.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.Piece;
import attune.dataset.TokenSequence;
import attune.music.Fraction;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    // notes: A4=0 C4=1 C4.E4=2 START=3 rest=4; durations: 0=0 1=1 1/3=2
    private static final TableModel EVEN = new TableModel(TestModels.small(),
            (_, _) -> new float[][]{{2, 1, 1, 4, 0}, {2, 1, 1}});

    @Test
    void lossesAreMeansOverCountedEventsWithoutTheEnd() {
        Evaluation evaluation = Evaluator.evaluate(EVEN, List.of(piece("new.mid", "A4 C4 A4 C4", "1 1 1/3 1")),
                JobContext.silent());
        assertEquals(4, evaluation.events());
        assertEquals(4, evaluation.counted());
        assertEquals((Math.log(4) + Math.log(8)) / 2, evaluation.model().pitch(), 1e-6);
        assertEquals(Math.log(4), evaluation.model().duration(), 1e-6);
        assertEquals(0, evaluation.model().accuracy(), "START is the likeliest, and never counts as right");
    }

    @Test
    void unknownEventsAreCountedApart() {
        Evaluation evaluation = Evaluator.evaluate(EVEN, List.of(piece("new.mid", "A4 D4 A4 C4", "1 1 2 1")),
                JobContext.silent());
        assertEquals(4, evaluation.events());
        assertEquals(2, evaluation.counted());
        assertEquals(0.5, evaluation.known());
    }

    @Test
    void piecesThatTheModelWasTrainedOnAreLeftOut() {
        // first.mid holds A4, C4, C4.E4 with the lengths 1, 1/3, 1
        List<Piece> pieces = List.of(piece("first.mid", "A4 A4", "1 1"), piece("copy.mid", "A4 C4 C4.E4", "1 1/3 1"),
                piece("new.mid", "C4 C4", "1 1"));
        Evaluation evaluation = Evaluator.evaluate(EVEN, pieces, JobContext.silent());
        assertEquals(1, evaluation.pieces());
        assertEquals(2, evaluation.leftOut());
        assertEquals("1 piece of 2 events; 2 left out because the model was trained on them", evaluation.sentence());
    }

    @Test
    void theTrigramStandsBesideOnTheSameEvents() {
        ModelFile file = TestModels.small();
        double[] first = new WittenBellTrigram(file.trainingPieces(), file.vocabulary())
                .notes(TestModels.piece("new.mid", 0), 0);
        Evaluation evaluation = Evaluator.evaluate(EVEN, List.of(piece("new.mid", "A4", "1")), JobContext.silent());
        assertEquals(-Math.log(first[0]), evaluation.baseline().pitch(), 1e-9);
        assertTrue(first[0] > 0.2, "one of two training pieces begins so");
        assertEquals(1, evaluation.baseline().accuracy());
    }

    @Test
    void whereNothingIsLeftNothingIsClaimed() {
        Evaluation evaluation = Evaluator.evaluate(EVEN, List.of(piece("first.mid", "A4", "1")), JobContext.silent());
        assertEquals(0, evaluation.events());
        assertEquals(0, evaluation.known());
        assertEquals(new Losses(0, 0, 0), evaluation.model());
    }

    @Test
    void itCanBeCancelled() {
        JobContext cancelled = new JobContext() {
            @Override
            public void progress(long done, long total, String message) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(JobCancelledException.class,
                () -> Evaluator.evaluate(EVEN, List.of(piece("new.mid", "A4", "1")), cancelled));
    }

    private static Piece piece(String name, String notes, String durations) {
        List<String> tokens = List.of(notes.split(" "));
        List<Fraction> offsets = tokens.stream().map(_ -> Fraction.ZERO).toList();
        return new Piece(name, new TokenSequence(tokens, List.of(durations.split(" ")), offsets), tokens.size(), null,
                120, 0);
    }
}
