package attune.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.Vocabulary;
import attune.dataset.WindowBatch;
import attune.model.AttentionLstmSpec;
import attune.model.LossSums;
import attune.model.Prediction;
import attune.model.TrainingPlan;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

class NetworkTest {
    private static final AttentionLstmSpec SMALL = new AttentionLstmSpec(6, 5, 3, 8, true, 0);
    private static final Vocabulary WORDS = Fixtures.vocabulary(9, 4);

    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @Test
    void theSeedNetworkHasTheParametersOfItsTable() {
        var graph = new NetworkBuilder(387, 18, DataType.FLOAT).build(AttentionLstmSpec.seed());
        assertEquals(1_138_122, graph.numParams());
        assertEquals(AttentionLstmSpec.seed().parameters(387, 18), graph.numParams());
        graph.close();
    }

    @Test
    void theCountOfParametersFollowsEachOption() {
        for (boolean attention : new boolean[]{true, false}) {
            AttentionLstmSpec spec = new AttentionLstmSpec(7, 3, 5, 11, attention, 0.3);
            assertEquals(spec.parameters(13, 6), new NetworkBuilder(13, 6, DataType.FLOAT).build(spec).numParams());
        }
    }

    /// The order is part of the model file's format.
    @Test
    void theWeightsLieInTheDocumentedOrder() {
        assertEquals(List.of("lstm-1", "lstm-2", "attention", "notes", "durations"), layersInOrder(SMALL));
        assertEquals(List.of("lstm-1", "lstm-2", "notes", "durations"),
                layersInOrder(new AttentionLstmSpec(6, 5, 3, 8, false, 0.5)));
    }

    @Test
    void eightExamplesAreLearnedByHeart() {
        for (boolean attention : new boolean[]{true, false}) {
            try (Network network = network(new AttentionLstmSpec(6, 8, 4, 16, attention, 0))) {
                WindowBatch eight = Fixtures.batch(8, 6, WORDS, 5);
                for (int step = 0; step < 120; step++) {
                    network.learn(eight, step, step);
                }
                LossSums sums = network.measure(eight);
                assertEquals(1, sums.mean().accuracy());
                assertTrue(sums.mean().total() < 0.05, "attention " + attention + ": " + sums.mean());
            }
        }
    }

    @Test
    void attentionIsADistributionOverTheWindow() {
        try (Network network = network(SMALL)) {
            for (int time : new int[]{1, 2, 33, 512}) {
                WindowBatch batch = Fixtures.batch(3, time, WORDS, 1);
                for (Prediction prediction : network.predict(batch.notes(), batch.durations())) {
                    assertEquals(time, prediction.attention().length);
                    assertDistribution(prediction.attention());
                    assertDistribution(prediction.notes());
                    assertDistribution(prediction.durations());
                }
            }
        }
    }

    @Test
    void withoutAttentionThereIsNone() {
        try (Network network = network(new AttentionLstmSpec(6, 5, 3, 8, false, 0))) {
            WindowBatch batch = Fixtures.batch(2, 4, WORDS, 1);
            List<Prediction> predictions = network.predict(batch.notes(), batch.durations());
            assertEquals(0, predictions.getFirst().attention().length);
        }
    }

    private static List<String> layersInOrder(AttentionLstmSpec spec) {
        ComputationGraph graph = new NetworkBuilder(9, 4, DataType.DOUBLE).build(spec);
        graph.setParams(Nd4j.arange((double) graph.numParams()).castTo(DataType.DOUBLE).reshape(1, graph.numParams()));
        return Stream.of(graph.getLayers()).filter(layer -> layer.numParams() > 0)
                .sorted(Comparator.comparingDouble(layer -> layer.params().getDouble(0)))
                .map(layer -> layer.conf().getLayer().getLayerName()).toList();
    }

    private static Network network(AttentionLstmSpec spec) {
        var plan = new TrainingPlan(1, 8, TrainingPlan.Updater.ADAM, 0.03, 1, 0);
        return new Network(new NetworkBuilder(9, 4, DataType.FLOAT).build(spec, plan), 9, 4);
    }

    private static void assertDistribution(float[] values) {
        double sum = 0;
        for (float value : values) {
            assertTrue(value >= 0 && value <= 1, () -> "not a probability: " + value);
            sum += value;
        }
        assertEquals(1, sum, 1e-5);
    }
}
