package attune.model.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.EncodedPiece;
import attune.dataset.PassagePair;
import attune.model.EncoderDecoderSpec;
import attune.model.Losses;
import attune.model.ModelFile;
import attune.model.PassageTask;
import attune.model.TestModels;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageEvaluatorTest {
    private static final TokenValues TOKENS = new TokenValues(Lines.VOCABULARY);
    private static final boolean[] MELODY = {true, false, false};
    private static final List<EncodedPiece> LEARNED = Lines.piece("learned", "72:8 74:8", "64:8 65:8", "60:8 55:8");
    private static final ModelFile FILE = TestModels.of(EncoderDecoderSpec.standard(PassageTask.HARMONISE, 3),
            Lines.VOCABULARY, LEARNED);

    /// Two voices below a melody of two bars, 3 and 2 events; nats are 2 for a note and 0.5 for a duration.
    @Test
    void natsAnEventAndASixteenth() {
        PassagePair pair = pair("72:16 74:16", "60:8 62:8 64:16", "48:16 50:16");
        PassageEvaluation evaluation = evaluate(pair);
        assertEquals(5, evaluation.events());
        assertEquals(1, evaluation.known());
        assertEquals(new Losses(2, 0.5, 1), evaluation.model().losses());
        assertEquals(5 * 2.5 / 32, evaluation.model().sixteenth(), 1e-12, "32 sixteenths, whatever the voices");
    }

    @Test
    void whatStandsThereForTheContextDoesNotCount() {
        PassagePair whole = pair("72:16 74:16", "60:8 62:8 64:16", "48:16 50:16");
        // in order: 48, 60, 62, then 50 and 64 of the second bar; 50 is unknown as well
        PassagePair context = new PassagePair(whole.given(), whole.written(), whole.heard(),
                new boolean[]{false, false, false, false, true}, new boolean[]{true, true, true, false, true});
        PassageEvaluation evaluation = evaluate(context);
        assertEquals(1, evaluation.events());
        assertEquals(0.8, evaluation.known());
        assertEquals(2.5 / 16, evaluation.model().sixteenth(), 1e-12, "the second bar only");
    }

    @Test
    void timeThatNoCountedEventCoversIsLeftOut() {
        PassagePair whole = pair("72:16", "60:4 62:4 64:8", "48:2 50:2 52:12");
        // in order 48 (0–2), 60 (0–4), 50 (2–4), 52 (4–16), 62 (4–8), 64 (8–16): what counts covers 0–4 and 8–16
        PassagePair some = new PassagePair(whole.given(), whole.written(), whole.heard(),
                new boolean[]{true, true, false, false, false, true}, whole.trained());
        assertEquals(12, CountedTime.sixteenths(some, TOKENS));
    }

    @Test
    void theBaselinesLearnTheTrainingPieces() {
        PassagePair pair = pair("72:8 74:8", "64:8 65:8", "60:8 55:8");
        PassageEvaluation evaluation = evaluate(pair);
        LearnedLines learned = LearnedLines.of(FILE);
        FixedPairs pairs = new FixedPairs(List.of(pair));
        assertEquals(PassageEvaluator.measure(Baselines.backOff(learned), learned, pairs), evaluation.baseline());
        assertEquals(PassageEvaluator.measure(Baselines.copy(learned), learned, pairs), evaluation.copy());
        assertEquals(1, evaluation.baseline().losses().accuracy());
        assertTrue(evaluation.sentence().startsWith("A baseline foresees"), evaluation.sentence());
    }

    @Test
    void whereNothingCountsNothingIsClaimed() {
        PassageEvaluation nothing = PassageEvaluator.evaluate(new EvenPassageModel(FILE, 2, 0.5),
                new FixedPairs(List.of()), JobContext.silent());
        assertEquals(new PassageNats("Encoder–decoder", new Losses(0, 0, 0), 0), nothing.model());
        assertEquals(0, nothing.known());
        assertEquals("There was nothing to measure the model by.", nothing.sentence());
    }

    @Test
    void piecesThatItWasTrainedOnAreKnown() {
        LearnedLines learned = LearnedLines.of(FILE);
        assertFalse(learned.hold("learned", Lines.piece("learned", "60:4", "60:4", "60:4")),
                "another one of that name");
        assertTrue(learned.hold("copy", Lines.piece("copy", "72:8 74:8", "64:8 65:8", "60:8 55:8")));
        assertFalse(learned.hold("other", Lines.piece("other", "72:8 74:8", "64:8 65:8", "60:8 57:8")));
        assertFalse(learned.hold("other", Lines.piece("other", "72:8 74:8")));
    }

    @Test
    void aPieceOfTheSameNameThatWasChangedALittleIsKnown() {
        List<EncodedPiece> piece = Lines.piece("000.mid", "72:4 74:4 76:4 77:4 79:4 77:4 76:8",
                "60:4 62:4 64:4 65:4 67:4 65:4 64:8");
        LearnedLines learned = Lines.learned(List.of(piece));
        List<EncodedPiece> changed = Lines.piece("000.mid", "67:4 72:4 74:4 76:4 77:4 79:4 77:4 76:8",
                "60:4 62:4 64:4 65:4 67:4 65:4 60:8");
        assertEquals(7.0 / 9, Likeness.share(changed, piece), 1e-12);
        assertTrue(learned.hold("000.mid", changed));
        assertFalse(learned.hold("001.mid", changed));
    }

    @Test
    void aModelThatLacksALineIsRefused() {
        ModelFile broken = new ModelFile(FILE.name(), FILE.spec(), FILE.vocabulary(), FILE.provenance(),
                FILE.weights(), LEARNED.subList(0, 2));
        assertThrows(IllegalArgumentException.class, () -> LearnedLines.of(broken));
        assertThrows(IllegalArgumentException.class, () -> LearnedLines.of(TestModels.small()));
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
        FixedPairs pairs = new FixedPairs(List.of(pair("72:4", "60:4", "48:4")));
        assertThrows(JobCancelledException.class,
                () -> PassageEvaluator.evaluate(new EvenPassageModel(FILE, 1, 1), pairs, cancelled));
    }

    private static PassageEvaluation evaluate(PassagePair pair) {
        return PassageEvaluator.evaluate(new EvenPassageModel(FILE, 2, 0.5), new FixedPairs(List.of(pair)),
                JobContext.silent());
    }

    private static PassagePair pair(String... voices) {
        return WholePiece.pair(Lines.piece("new", voices), MELODY, TOKENS).orElseThrow();
    }
}
