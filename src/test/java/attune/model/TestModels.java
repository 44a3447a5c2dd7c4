package attune.model;

import attune.dataset.EncodedPiece;
import attune.dataset.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Small model files for tests, with weights that fit their spec.
public final class TestModels {
    public static final Vocabulary VOCABULARY = new Vocabulary(List.of("A4", "C4", "C4.E4", "START", "rest"),
            List.of("0", "1", "1/3"));

    private TestModels() {}

    public static ModelFile small() {
        return of("Test model", new AttentionLstmSpec(4, 2, 2, 3, true, 0.1), VOCABULARY);
    }

    public static ModelFile of(String name, AttentionLstmSpec spec, Vocabulary vocabulary) {
        return new ModelFile(name, spec, vocabulary, provenance(), weights(ModelJson.parameters(spec, vocabulary)),
                List.of(piece("first.mid", 0, 1, 2), piece("zweites Stück.mid", 4, 1)));
    }

    /// An encoder–decoder that was trained on one piece.
    public static ModelFile of(EncoderDecoderSpec spec, Vocabulary vocabulary, List<EncodedPiece> lines) {
        return new ModelFile("Encoder–decoder", spec, vocabulary, provenance(),
                weights(spec.parameters(vocabulary)), lines);
    }

    private static float[] weights(long count) {
        float[] weights = new float[(int) count];
        Random random = new Random(1);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) random.nextGaussian();
        }
        return weights;
    }

    static EncodedPiece piece(String name, int... notes) {
        int[] durations = new int[notes.length];
        boolean[] known = new boolean[notes.length];
        for (int i = 0; i < notes.length; i++) {
            durations[i] = 1 + i % 2;
            known[i] = i != 1;
        }
        return new EncodedPiece(name, notes, durations, known);
    }

    static Provenance provenance() {
        List<EpochResult> epochs = List.of(
                new EpochResult(1, new Losses(3.5, 0.7, 0.1), new Losses(3.25, 0.75, 0.125), 1.5, 900, true),
                new EpochResult(2, new Losses(3.1, 0.6, 0.2), null, 1.25, 1000, false));
        return new Provenance("2026-11-22T13:00:00Z", "ab12", List.of("first.mid", "zweites Stück.mid"),
                List.of("held.mid"), TrainingPlan.seed(5, Long.MIN_VALUE + 7), epochs,
                Map.of("attune", "0.1.0", "java", "25", "dl4j", "1.0.0-M2.1"), Map.of("pieces", "two \"small\" ones"));
    }
}
