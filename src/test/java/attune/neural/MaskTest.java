package attune.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

/// Sequences of unequal lengths: the fused layers with masks against DL4J's own, and against finite differences.
class MaskTest {
    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @ParameterizedTest
    @CsvSource({"FLOAT,1,1,3,2,false", "FLOAT,3,7,5,11,false", "FLOAT,17,32,20,33,true", "FLOAT,64,128,3,8,false",
        "FLOAT,256,5,4,16,true", "DOUBLE,3,7,5,11,true", "DOUBLE,4,2,1,1,false"})
    void aMaskedLstmIsDl4jsOwn(DataType type, int batch, int time, int in, int out, boolean atTheBeginning) {
        ComputationGraph own = graph(new FusedLstm(in, out), type);
        ComputationGraph stock = graph(new LSTM.Builder().nIn(in).nOut(out).activation(Activation.TANH)
                .gateActivationFunction(Activation.SIGMOID).forgetGateBiasInit(1).build(), type);
        Nd4j.getRandom().setSeed(3);
        stock.setParams(Nd4j.randn(type, 1, stock.numParams()).muli(0.4));
        own.setParams(stock.params());
        INDArray mask = mask(batch, time, atTheBeginning);
        INDArray input = Nd4j.randn(type, batch, in, time);
        INDArray epsilon = Nd4j.randn(type, batch, out, time).muli(mask.castTo(type).reshape(batch, 1, time));
        double close = type == DataType.DOUBLE ? 1e-12 : 1e-5;
        double[] outputs = forward(own, input, mask);
        assertArrayEquals(forward(stock, input, mask), outputs, close);
        for (int i = 0; i < outputs.length; i++) { // row by row
            assertTrue(mask.getDouble(i / (out * time), i % time) == 1 || outputs[i] == 0);
        }
        if (!atTheBeginning) {
            double[] expected = NdArrays.doubles(gradient(stock, epsilon.dup()));
            double scale = Math.max(1, Arrays.stream(expected).map(Math::abs).max().orElse(1));
            assertArrayEquals(expected, NdArrays.doubles(gradient(own, epsilon.dup())), close * scale);
        }
    }

    /// Where nothing is at the beginning, what DL4J's layer gives back is not the derivative of its own outputs; ours is.
    @Test
    void theGradientIsTheDerivativeOfDl4jsOutputs() {
        ComputationGraph stock = graph(new LSTM.Builder().nIn(2).nOut(3).activation(Activation.TANH)
                .gateActivationFunction(Activation.SIGMOID).forgetGateBiasInit(1).build(), DataType.DOUBLE);
        ComputationGraph own = graph(new FusedLstm(2, 3), DataType.DOUBLE);
        own.setParams(stock.params());
        INDArray mask = mask(3, 5, true);
        INDArray input = Nd4j.randn(DataType.DOUBLE, 3, 2, 5);
        INDArray epsilon = Nd4j.randn(DataType.DOUBLE, 3, 3, 5).muli(mask.castTo(DataType.DOUBLE).reshape(3, 1, 5));
        double[] weights = NdArrays.doubles(epsilon);
        double[] expected = GradientCheck.numeric(stock.params(), () -> dot(forward(stock, input, mask), weights));
        forward(own, input, mask);
        double worst = GradientCheck.worst(expected, NdArrays.doubles(gradient(own, epsilon)));
        assertTrue(worst < 1e-5, "relative difference " + worst);
    }

    @Test
    void withAMaskGoneAllEventsCountAgain() {
        ComputationGraph own = graph(new FusedLstm(3, 4), DataType.FLOAT);
        INDArray input = Nd4j.randn(DataType.FLOAT, 2, 3, 5);
        double[] whole = forward(own, input, null);
        forward(own, input, mask(2, 5, false));
        assertArrayEquals(whole, forward(own, input, null));
    }

    /// Holes in the middle as well, where DL4J's own layer lets gradients of the cell pass.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void backpropagationWithHolesAgreesWithFiniteDifferences(boolean attention) {
        ComputationGraph own = graph(attention ? new Attention(3) : new FusedLstm(3, 3), DataType.DOUBLE);
        own.params().muli(3);
        INDArray input = Nd4j.randn(DataType.DOUBLE, 3, 3, 6);
        INDArray mask = Nd4j.createFromArray(new double[][]{{1, 0, 1, 1, 0, 1}, {0, 1, 1, 0, 0, 0},
            {1, 1, 1, 1, 1, 1}});
        double[] weights = new Random(4).doubles(attention ? 9 : 54).toArray();
        double[] expected = GradientCheck.numeric(own.params(), () -> dot(forward(own, input, mask), weights));
        forward(own, input, mask);
        INDArray epsilon = Nd4j.createFromArray(weights)
                .reshape('c', attention ? new long[]{3, 3} : new long[]{3, 3, 6});
        double[] actual = NdArrays.doubles(gradient(own, epsilon));
        double worst = GradientCheck.worst(expected, actual);
        assertTrue(worst < 1e-5, "relative difference " + worst);
    }

    @Test
    void attentionDoesNotLookWhereNothingIs() {
        ComputationGraph own = graph(new Attention(3), DataType.FLOAT);
        INDArray mask = mask(4, 6, false);
        forward(own, Nd4j.randn(DataType.FLOAT, 4, 3, 6), mask);
        float[][] alpha = ((AttentionLayer) own.getLayer(0)).weights();
        for (int sequence = 0; sequence < 4; sequence++) {
            double sum = 0;
            for (int t = 0; t < 6; t++) {
                sum += alpha[sequence][t];
                assertTrue(mask.getDouble(sequence, t) == 1 || alpha[sequence][t] == 0);
            }
            assertEquals(1, sum, 1e-6);
        }
    }

    /// Each sequence holds one event at least.
    private static INDArray mask(int batch, int time, boolean atTheBeginning) {
        float[][] mask = new float[batch][time];
        Random random = new Random(7);
        for (float[] sequence : mask) {
            int length = 1 + random.nextInt(time);
            for (int t = 0; t < length; t++) {
                sequence[atTheBeginning ? time - 1 - t : t] = 1;
            }
        }
        return Nd4j.createFromArray(mask);
    }

    private static double[] forward(ComputationGraph graph, INDArray input, @Nullable INDArray mask) {
        Layer layer = graph.getLayer(0);
        layer.setInput(input, LayerWorkspaceMgr.noWorkspaces());
        layer.setMaskArray(mask);
        return NdArrays.doubles(layer.activate(true, LayerWorkspaceMgr.noWorkspaces()));
    }

    /// The graph would clear the mask of a recurrent layer, so it is left out of this.
    private static INDArray gradient(ComputationGraph graph, INDArray epsilon) {
        graph.initGradientsView();
        graph.getLayer(0).backpropGradient(epsilon, LayerWorkspaceMgr.noWorkspaces());
        return graph.getFlattenedGradients();
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static ComputationGraph graph(BaseLayer layer, DataType type) {
        ComputationGraph graph = new ComputationGraph(new NeuralNetConfiguration.Builder().dataType(type).seed(1)
                .updater(new NoOp()).weightInit(WeightInit.XAVIER_UNIFORM).trainingWorkspaceMode(WorkspaceMode.NONE)
                .inferenceWorkspaceMode(WorkspaceMode.NONE).graphBuilder().validateOutputLayerConfig(false)
                .addInputs("in").addLayer("layer", layer, "in").setOutputs("layer").build());
        graph.init();
        return graph;
    }
}
