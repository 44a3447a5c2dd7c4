package attune.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.PassagePair;
import attune.dataset.Vocabulary;
import attune.model.EncoderDecoderSpec;
import attune.model.PassageTask;
import attune.model.Refinements;
import attune.model.TrainingPlan;
import java.util.List;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// Every gradient of the encoder–decoder against central differences in double precision.
class EncoderDecoderGradientTest {
    private static final Vocabulary WORDS = Fixtures.vocabulary(5, 3);

    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @ParameterizedTest
    @CsvSource({"1,1,1,true,0,0", "3,2,1,true,0,0.1", "3,2,3,true,0.4,0", "2,3,2,false,0,0", "3,1,2,false,0.4,0.2"})
    void backpropagationAgreesWithFiniteDifferences(int batch, int longest, int voices, boolean attention,
            double dropout, double smoothing) {
        var spec = new EncoderDecoderSpec(voices == 1 ? PassageTask.ANSWER : PassageTask.HARMONISE, voices, 2, 1, 3, 4,
                3, 2, attention, dropout);
        ComputationGraph graph = graph(spec);
        graph.params().muli(3); // away from the flat start, where an error would hide
        if (attention) {
            PassageFixtures.preferPlaces(graph);
        }
        List<PassagePair> pairs = pairs(batch, longest, voices);
        PassageLane lane = new PassageLane(graph, WORDS, voices);
        double scale = 1.0 / IntStream.range(0, batch).map(i -> trained(pairs.get(i))).sum();
        lane.gradient(pairs, scale, smoothing, 0, 77);
        double[] actual = NdArrays.doubles(lane.gradients());
        double[] expected = GradientCheck.numeric(graph.params(), () -> loss(lane, pairs, scale, smoothing));
        double worst = GradientCheck.worst(expected, actual);
        assertTrue(worst < 1e-5, "relative difference " + worst);
    }

    @Test
    void lanesTogetherGiveTheGradientOfOne() {
        var spec = new EncoderDecoderSpec(PassageTask.HARMONISE, 2, 2, 1, 3, 4, 3, 2, true, 0);
        List<PassagePair> pairs = pairs(37, 5, 2);
        try (PassageNetwork network = new PassageNetwork(graph(spec), WORDS, 2, Refinements.NONE);
                PassageLane alone = new PassageLane(network.graph(), WORDS, 2).beside()) {
            double[] shared = network.gradient(pairs, 1);
            alone.gradient(pairs, 1.0 / pairs.stream().mapToInt(EncoderDecoderGradientTest::trained).sum(), 0, 0, 1);
            assertArrayEquals(NdArrays.doubles(alone.gradients()), shared, 1e-12);
            assertEquals(alone.measure(pairs).pitch(), network.measure(pairs).pitch(), 1e-9);
        }
    }

    @Test
    void whatFillsUpShorterPassagesChangesNothing() {
        var spec = new EncoderDecoderSpec(PassageTask.HARMONISE, 2, 2, 1, 3, 4, 3, 2, true, 0);
        PassageLane lane = new PassageLane(graph(spec), WORDS, 2);
        List<PassagePair> pairs = pairs(6, 9, 2);
        double together = lane.measure(pairs).pitch();
        double alone = pairs.stream().mapToDouble(pair -> lane.measure(List.of(pair)).pitch()).sum();
        assertEquals(alone, together, 1e-9);
    }

    @Test
    void theNumberOfWeightsIsWhatTheSpecSays() {
        var spec = new EncoderDecoderSpec(PassageTask.HARMONISE, 3, 5, 2, 6, 7, 4, 3, true, 0);
        assertEquals(spec.parameters(WORDS), graph(spec).numParams());
        var without = new EncoderDecoderSpec(PassageTask.HARMONISE, 3, 5, 2, 6, 7, 4, 3, false, 0);
        assertEquals(without.parameters(WORDS), graph(without).numParams());
    }

    private static List<PassagePair> pairs(int batch, int longest, int voices) {
        return IntStream.range(0, batch)
                .mapToObj(i -> PassageFixtures.random(1 + i % longest, 1 + (i + 1) % longest, voices, WORDS, i))
                .toList();
    }

    private static double loss(PassageLane lane, List<PassagePair> pairs, double scale, double smoothing) {
        lane.seed(77); // drops the same as the pass above
        return lane.forward(pairs, lane.tokens(pairs), true).smoothed(smoothing) * scale;
    }

    private static int trained(PassagePair pair) {
        int count = 0;
        for (boolean event : pair.trained()) {
            count += event ? 1 : 0;
        }
        return count;
    }

    private static ComputationGraph graph(EncoderDecoderSpec spec) {
        var plan = new TrainingPlan(1, 4, TrainingPlan.Updater.ADAM, 0.01, 5, 0);
        ComputationGraph graph = NetworkBuilder.encoderDecoder(spec, WORDS, plan, DataType.DOUBLE);
        INDArray parameters = graph.params();
        assertEquals(DataType.DOUBLE, parameters.dataType());
        return graph;
    }
}
