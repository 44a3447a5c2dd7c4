package attune.model.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.EncodedPiece;
import attune.dataset.PassagePair;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the baselines come to on the chorales, soprano given: the figures that networks are held against.
class ChoraleBaselinesTest {
    @Test
    void theBackOffModel() throws IOException {
        LearnedLines learned = ChoraleLines.training();
        PassageBaseline backOff = Baselines.backOff(learned);
        assertScore(0.979, 0.378, 1.266, score(backOff, learned, "valid"));
        assertScore(0.985, 0.400, 1.323, score(backOff, learned, "test"));
    }

    @Test
    void theCopiedHarmony() throws IOException {
        LearnedLines learned = ChoraleLines.training();
        PassageBaseline copy = Baselines.copy(learned);
        assertScore(1.986, 0.452, 2.274, score(copy, learned, "valid"));
        assertScore(1.941, 0.495, 2.329, score(copy, learned, "test"));
    }

    /// In each folder the chorales are numbered from 0: a name tells nothing.
    @Test
    void noTestChoraleIsTakenForATrainingChorale() throws IOException {
        LearnedLines learned = ChoraleLines.training();
        for (List<EncodedPiece> lines : ChoraleLines.pieces("test", learned.vocabulary())) {
            assertFalse(learned.hold(lines.getFirst().name(), lines), lines.getFirst().name());
        }
        List<EncodedPiece> known = learned.pieces().get(7);
        assertTrue(learned.hold("another name", known));
    }

    private static void assertScore(double pitch, double duration, double sixteenth, PassageNats score) {
        assertEquals(pitch, score.losses().pitch(), 0.0005);
        assertEquals(duration, score.losses().duration(), 0.0005);
        assertEquals(sixteenth, score.sixteenth(), 0.0005);
    }

    private static PassageNats score(PassageBaseline baseline, LearnedLines learned, String side) throws IOException {
        List<PassagePair> pairs = ChoraleLines.pairs(side, learned.vocabulary());
        return PassageEvaluator.measure(baseline, learned, new FixedPairs(pairs));
    }
}
