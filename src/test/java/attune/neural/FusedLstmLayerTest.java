package attune.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Objects;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

class FusedLstmLayerTest {
    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @ParameterizedTest
    @CsvSource({"FLOAT,1,1,3,2", "FLOAT,3,7,5,11", "FLOAT,2,32,20,33", "DOUBLE,3,7,5,11", "DOUBLE,4,2,1,1"})
    void itGivesTheOutputsAndGradientsOfDl4jsOwn(DataType type, int batch, int time, int in, int out) {
        ComputationGraph own = graph(new FusedLstm(in, out), type);
        ComputationGraph stock = graph(new LSTM.Builder().nIn(in).nOut(out).activation(Activation.TANH)
                .gateActivationFunction(Activation.SIGMOID).forgetGateBiasInit(1).build(), type);
        Nd4j.getRandom().setSeed(3);
        stock.setParams(Nd4j.randn(type, 1, stock.numParams()).muli(0.4));
        own.setParams(stock.params());
        double close = type == DataType.DOUBLE ? 1e-12 : 1e-5;
        for (int repeat = 0; repeat < 2; repeat++) {
            INDArray input = Nd4j.randn(type, batch, in, time);
            INDArray epsilon = Nd4j.randn(type, batch, out, time);
            assertArrayEquals(forward(stock, input), forward(own, input), close);
            INDArray expected = stock.backpropGradient(epsilon.dup()).gradient();
            INDArray actual = own.backpropGradient(epsilon.dup()).gradient();
            assertArrayEquals(NdArrays.doubles(expected), NdArrays.doubles(actual), 10 * close);
        }
    }

    @Test
    void itStartsAsDl4jsOwnDoes() {
        ComputationGraph own = graph(new FusedLstm(4, 6), DataType.FLOAT);
        ComputationGraph stock = graph(new LSTM.Builder().nIn(4).nOut(6).forgetGateBiasInit(1).build(),
                DataType.FLOAT);
        assertArrayEquals(NdArrays.floats(stock.params()), NdArrays.floats(own.params()));
    }

    @Test
    void theGradientOfTheInputIsRight() {
        ComputationGraph own = graph(new FusedLstm(3, 4), DataType.DOUBLE);
        INDArray input = Nd4j.randn(DataType.DOUBLE, 2, 3, 5);
        INDArray weight = Nd4j.randn(DataType.DOUBLE, 2, 4, 5);
        forward(own, input);
        own.backpropGradient(weight.dup()); // gives the layer a place for the gradients of its parameters
        forward(own, input);
        INDArray gradient = own.getLayer(0).backpropGradient(weight.dup(),
                LayerWorkspaceMgr.noWorkspaces()).getSecond();
        double[] actual = NdArrays.doubles(gradient);
        double[] expected = GradientCheck.numeric(input, () -> dot(forward(own, input), NdArrays.doubles(weight)));
        assertArrayEquals(expected, actual, 1e-8);
    }

    private static double[] forward(ComputationGraph graph, INDArray input) {
        return NdArrays
                .doubles(Objects.requireNonNull(graph.feedForward(new INDArray[]{input}, true, false).get("lstm")));
    }

    private static double dot(double[] left, double[] right) {
        return IntStream.range(0, left.length).mapToDouble(i -> left[i] * right[i]).sum();
    }

    private static ComputationGraph graph(LSTM layer, DataType type) {
        ComputationGraph graph = new ComputationGraph(new NeuralNetConfiguration.Builder().dataType(type).seed(1)
                .updater(new NoOp()).weightInit(WeightInit.XAVIER_UNIFORM).trainingWorkspaceMode(WorkspaceMode.NONE)
                .inferenceWorkspaceMode(WorkspaceMode.NONE).graphBuilder().validateOutputLayerConfig(false)
                .addInputs("in").addLayer("lstm", layer, "in").setOutputs("lstm").build());
        graph.init();
        return graph;
    }
}
