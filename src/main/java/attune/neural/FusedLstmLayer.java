package attune.neural;

import java.util.Objects;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.params.LSTMParamInitializer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// An LSTM over a whole sequence, in few large operations where DL4J's makes dozens of small ones a time step.
///
/// a = tanh(z_a), f = σ(z_f), o = σ(z_o), g = σ(z_g) with z = Wᵀx_t + Rᵀh_{t−1} + b; c_t = f·c_{t−1} + g·a; h_t = o·tanh(c_t).
/// In: (batch, in, time); out: (batch, out, time), a view of memory that the next forward pass of the same shape writes again.
/// W is (in, 4·out), R (out, 4·out), b (1, 4·out), gates in the order a f o g, as DL4J lays them out.
/// Source: Hochreiter and Schmidhuber 1997, with the forget gate of Gers et al. 2000.
final class FusedLstmLayer extends FusedLayer<FusedLstm> {
    private static final long serialVersionUID = 1L;

    private transient @Nullable LstmPass pass;
    private transient @Nullable INDArray inputGradients;

    FusedLstmLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        int batch = (int) input.size(0);
        int time = (int) input.size(2);
        int in = (int) layerConf().getNIn();
        int out = (int) layerConf().getNOut();
        if (pass == null || !pass.fits(batch, time)) {
            close();
            pass = new LstmPass(batch, time, out, dataType);
            inputGradients = Sequences.create(dataType, batch, in, time);
        }
        input = Sequences.timeByTime(input);
        pass.sums().multiply(panel(LSTMParamInitializer.INPUT_WEIGHT_KEY, in), true, Sequences.events(input), false,
                0);
        pass.forward(panel(LSTMParamInitializer.RECURRENT_WEIGHT_KEY, out),
                panel(LSTMParamInitializer.BIAS_KEY, 4 * out), mask());
        return pass.statesForDl4j();
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        int in = (int) layerConf().getNIn();
        int out = (int) layerConf().getNOut();
        LstmPass walked = Objects.requireNonNull(pass);
        INDArray result = Objects.requireNonNull(inputGradients);
        walked.takeGradients(epsilon);
        walked.backward(panel(LSTMParamInitializer.RECURRENT_WEIGHT_KEY, out),
                gradientPanel(LSTMParamInitializer.RECURRENT_WEIGHT_KEY, out),
                gradientPanel(LSTMParamInitializer.BIAS_KEY, 4 * out));
        gradientPanel(LSTMParamInitializer.INPUT_WEIGHT_KEY, in).multiply(Sequences.events(input), false,
                walked.sums(), true, 0);
        Sequences.events(result).multiply(panel(LSTMParamInitializer.INPUT_WEIGHT_KEY, in), false, walked.sums(),
                false, 0);
        return new Pair<>(gradients(), result);
    }

    @Override
    public void close() {
        if (pass != null) {
            pass.close();
            pass = null;
        }
        if (inputGradients != null) {
            Sequences.close(inputGradients);
            inputGradients = null;
        }
    }
}
