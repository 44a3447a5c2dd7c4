package attune.model.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private static void assertScore(double pitch, double duration, double sixteenth, PassageScore score) {
        assertEquals(pitch, score.losses().pitch(), 0.0005);
        assertEquals(duration, score.losses().duration(), 0.0005);
        assertEquals(sixteenth, score.sixteenth(), 0.0005);
    }

    private static PassageScore score(PassageBaseline baseline, LearnedLines learned, String side) throws IOException {
        List<PassagePair> pairs = ChoraleLines.pairs(side, learned.vocabulary());
        return PassageEvaluator.measure(baseline, learned, new FixedPairs(pairs));
    }
}
