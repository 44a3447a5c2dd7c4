package attune.bench;

import attune.dataset.Vocabulary;
import attune.model.AttentionLstmSpec;
import attune.model.ModelFile;
import attune.model.Provenance;
import attune.model.TrainingPlan;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Models with random weights to compose with: what a step costs does not depend on what was learned.
final class BenchModel {
    private static final float WIDEST = 0.1f;
    /// So unlikely that no take ends before its length.
    private static final float NEVER = -50;

    private BenchModel() {}

    static ModelFile of(AttentionLstmSpec spec) {
        Vocabulary words = BenchTokens.vocabulary(BenchTokens.NOTES, BenchTokens.DURATIONS);
        float[] weights = new float[Math.toIntExact(spec.parameters(BenchTokens.NOTES, BenchTokens.DURATIONS))];
        Random random = new Random(1);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = WIDEST * (2 * random.nextFloat() - 1);
        }
        int noteBiases = weights.length - (spec.hidden() + 1) * BenchTokens.DURATIONS - BenchTokens.NOTES;
        weights[noteBiases + words.startNote()] = NEVER;
        TrainingPlan plan = TrainingPlan.seed(1, 1);
        return new ModelFile("bench", spec, words,
                new Provenance("", "", List.of(), List.of(), plan, List.of(), Map.of(), Map.of()), weights, List.of());
    }

    /// A window of random events.
    static int[] window(AttentionLstmSpec spec, int below) {
        return new Random(2).ints(spec.window(), 1, below).toArray();
    }
}
