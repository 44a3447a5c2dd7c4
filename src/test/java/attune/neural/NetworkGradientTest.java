package attune.neural;

import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.Vocabulary;
import attune.dataset.WindowBatch;
import attune.model.AttentionLstmSpec;
import attune.model.LossSums;
import attune.model.TrainingPlan;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// Every gradient of the whole network against central differences in double precision.
class NetworkGradientTest {
    private static final Vocabulary WORDS = Fixtures.vocabulary(5, 3);

    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @ParameterizedTest
    @CsvSource({"true,1,3,0", "true,2,1,0", "true,7,3,0.4", "false,1,1,0", "false,2,3,0.4", "false,7,1,0"})
    void backpropagationAgreesWithFiniteDifferences(boolean attention, int time, int batch, double dropout) {
        var spec = new AttentionLstmSpec(time, 2, 1, 3, attention, dropout);
        var plan = new TrainingPlan(1, batch, TrainingPlan.Updater.RMSPROP, 0.01, 5, 0);
        ComputationGraph graph = new NetworkBuilder(5, 3, DataType.DOUBLE).build(spec, plan);
        graph.params().muli(3); // away from the flat start, where an error would hide
        Network network = new Network(graph, 5, 3);
        WindowBatch windows = Fixtures.batch(batch, time, WORDS, 9);
        double[] actual = network.gradient(windows, 77);
        INDArray parameters = graph.params();
        Lane lane = new Lane(graph, 5, 3);
        double[] expected = GradientCheck.numeric(parameters, () -> loss(lane, windows));
        double worst = GradientCheck.worst(expected, actual);
        assertTrue(worst < 1e-5, "relative difference " + worst);
    }

    private static double loss(Lane lane, WindowBatch windows) {
        lane.seed(77); // drops the same as the pass above
        LossSums sums = lane.forward(windows.notes(), windows.durations(), true).sums(windows);
        return (sums.pitch() + sums.duration()) / sums.events();
    }
}
