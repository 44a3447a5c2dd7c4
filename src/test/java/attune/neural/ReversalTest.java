package attune.neural;

import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.PassagePair;
import attune.dataset.Vocabulary;
import attune.model.EncoderDecoderSpec;
import attune.model.PassageLosses;
import attune.model.PassageTask;
import attune.model.Refinements;
import attune.model.TrainingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A task made for attention: a line of 32 random notes is to be written backwards.
///
/// A note drawn at random can only be known from where it stood, so the alignment must find it: an anti-diagonal. Handed the encoder's last
/// states instead, the same network would have to squeeze the whole line into them.
class ReversalTest {
    private static final int LENGTH = 32;
    private static final int BATCH = 32;
    private static final int STEPS = 700;
    private static final Vocabulary WORDS = Fixtures.vocabulary(17, 2);
    private static final List<PassagePair> UNSEEN = LongStream.rangeClosed(1, 128)
            .mapToObj(seed -> PassageFixtures.reversal(LENGTH, WORDS, -seed)).toList();

    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @Test
    void attentionFindsEachNoteWhereItStood() {
        List<PassageLosses> learned = learned(true);
        double exact = exact(learned);
        double aligned = aligned(learned);
        assertTrue(exact >= 0.99, "exact " + exact);
        assertTrue(aligned >= 0.95, "aligned " + aligned);
    }

    @Test
    void withTheLastStatesInPlaceOfTheContextItIsFarBelow() {
        double exact = exact(learned(false));
        assertTrue(exact < 0.5, "exact " + exact);
    }

    /// The share of lines that come out exactly: every note the likeliest.
    private static double exact(List<PassageLosses> lines) {
        return share(lines, true);
    }

    private static double share(List<PassageLosses> lines, boolean whole) {
        long right = 0;
        for (PassageLosses line : lines) {
            int notes = 0;
            for (boolean note : line.right()) {
                notes += note ? 1 : 0;
            }
            right += whole ? notes / LENGTH : notes;
        }
        return (double) right / lines.size() / (whole ? 1 : LENGTH);
    }

    /// The share of notes whose alignment is highest where the note stood.
    private static double aligned(List<PassageLosses> lines) {
        int right = 0;
        for (PassageLosses line : lines) {
            for (int event = 0; event < LENGTH; event++) {
                float[] alpha = line.attention()[event];
                int highest = 0;
                for (int j = 1; j < LENGTH; j++) {
                    highest = alpha[j] > alpha[highest] ? j : highest;
                }
                right += highest == LENGTH - 1 - event ? 1 : 0;
            }
        }
        return (double) right / (lines.size() * LENGTH);
    }

    private static List<PassageLosses> learned(boolean attention) {
        var spec = new EncoderDecoderSpec(PassageTask.ANSWER, 1, 16, 16, 64, 64, 64, 64, attention, 0);
        var plan = new TrainingPlan(1, BATCH, TrainingPlan.Updater.ADAM, 0.003, 1, 0, new Refinements(0, 1, 0, 1));
        try (PassageNetwork network = PassageNetwork.toTrain(spec, WORDS, plan)) {
            network.workers().use(2);
            long seed = 1000;
            for (int step = 0; step < STEPS; step++) {
                List<PassagePair> batch = new ArrayList<>();
                for (int row = 0; row < BATCH; row++) {
                    batch.add(PassageFixtures.reversal(LENGTH, WORDS, seed++));
                }
                network.learn(batch, step, 1, 0, step);
            }
            return network.losses(UNSEEN);
        }
    }
}
