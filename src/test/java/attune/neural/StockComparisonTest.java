package attune.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.dataset.Vocabulary;
import attune.dataset.WindowBatch;
import attune.model.AttentionLstmSpec;
import attune.model.TrainingPlan;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.RmsProp;

/// The whole network against the same in DL4J's own layers: outputs, gradients, updaters, weights in both directions.
class StockComparisonTest {
    private static final int NOTES = 37;
    private static final int DURATIONS = 11;
    private static final Vocabulary WORDS = Fixtures.vocabulary(NOTES, DURATIONS);

    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @ParameterizedTest
    @CsvSource({"FLOAT,true,1,1,7", "FLOAT,true,3,1,16", "FLOAT,true,32,32,31", "FLOAT,true,128,5,16",
        "FLOAT,false,7,9,13", "FLOAT,true,2,256,5", "FLOAT,true,5,33,67", "FLOAT,true,4,40,130",
        "DOUBLE,true,6,17,9", "DOUBLE,false,3,2,4", "DOUBLE,true,1,65,3"})
    void outputsAndGradientsAreThoseOfDl4jsLayers(DataType type, boolean attention, int time, int batch, int hidden) {
        var spec = new AttentionLstmSpec(time, 6, 3, hidden, attention, 0);
        ComputationGraph stock = StockNetwork.of(spec, NOTES, DURATIONS, type, new RmsProp(0.01, 0.9, 1e-7));
        Nd4j.getRandom().setSeed(5);
        stock.setParams(Nd4j.randn(type, 1, stock.numParams()).muli(0.3));
        try (Network own = network(spec, type, TrainingPlan.Updater.RMSPROP)) {
            own.graph().setParams(stock.params());
            WindowBatch windows = Fixtures.batch(batch, time, WORDS, 3);
            Map<String, INDArray> expected = stock.feedForward(
                    StockNetwork.inputs(windows.notes(), windows.durations()), true, false);
            Map<String, INDArray> actual = own.graph().feedForward(
                    new INDArray[]{NdArrays.tokens(windows.notes(), windows.durations())}, true, false);
            double close = type == DataType.FLOAT ? 1e-5 : 1e-12;
            for (String head : new String[]{"notes", "durations"}) {
                assertArrayEquals(values(expected, head), values(actual, head),
                        2 * close);
            }
            assertArrayEquals(stockGradient(stock, windows, type), own.gradient(windows, 1), close);
        }
    }

    @ParameterizedTest
    @EnumSource(TrainingPlan.Updater.class)
    void aTrainingTakesTheStepsOfDl4jsUpdaters(TrainingPlan.Updater updater) {
        var spec = new AttentionLstmSpec(5, 6, 3, 12, true, 0);
        IUpdater rule = updater == TrainingPlan.Updater.ADAM ? new Adam(0.01) : new RmsProp(0.01, 0.9, 1e-7);
        ComputationGraph stock = StockNetwork.of(spec, NOTES, DURATIONS, DataType.FLOAT, rule);
        try (Network own = network(spec, DataType.FLOAT, updater)) {
            stock.setParams(own.graph().params());
            for (int step = 0; step < 12; step++) {
                WindowBatch windows = Fixtures.batch(40, 5, WORDS, step);
                own.learn(windows, step, step);
                stockGradient(stock, windows, DataType.FLOAT);
                stock.getUpdater().update(stock.gradient(), step, 0, 1, LayerWorkspaceMgr.noWorkspaces());
                stock.params().subi(stock.gradient().gradient());
            }
            // where a gradient is almost nothing, either rule makes a full step of it, in a direction that is noise
            assertEquals(0, stock.params().sub(own.graph().params()).norm1Number().doubleValue()
                    / stock.numParams(), 1e-5);
            assertArrayEquals(NdArrays.floats(stock.getUpdater().getStateViewArray()), own.updaterState(), 1e-4f);
        }
    }

    private static double[] stockGradient(ComputationGraph stock, WindowBatch windows, DataType type) {
        Map<String, INDArray> heads = stock.feedForward(StockNetwork.inputs(windows.notes(), windows.durations()),
                true, false);
        double scale = 1.0 / windows.size();
        stock.backpropGradient(
                error(values(heads, "notes"), NOTES, windows.noteTargets(), windows.trained(), scale, type),
                error(values(heads, "durations"), DURATIONS, windows.durationTargets(), windows.trained(), scale,
                        type));
        return NdArrays.doubles(stock.gradient().gradient());
    }

    private static double[] values(Map<String, INDArray> heads, String head) {
        return NdArrays.doubles(Objects.requireNonNull(heads.get(head)));
    }

    private static INDArray error(double[] logits, int tokens, int[] targets, boolean[] trained, double scale,
            DataType type) {
        CrossEntropy head = new CrossEntropy(logits, tokens);
        return NdArrays.matrix(head.gradient(targets, trained, scale), targets.length, type);
    }

    private static Network network(AttentionLstmSpec spec, DataType type, TrainingPlan.Updater updater) {
        var plan = new TrainingPlan(1, 8, updater, 0.01, 1, 0);
        return new Network(new NetworkBuilder(NOTES, DURATIONS, type).build(spec, plan), NOTES, DURATIONS);
    }
}
