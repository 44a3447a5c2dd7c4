package attune.neural;

import java.util.Objects;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
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
final class FusedLstmLayer extends BaseLayer<FusedLstm> {
    private static final long serialVersionUID = 1L;

    private transient @Nullable LstmPass pass;

    FusedLstmLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    @Override
    public boolean isPretrainLayer() {
        return false;
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        int batch = (int) input.size(0);
        int time = (int) input.size(2);
        if (pass == null || !pass.fits(batch, time)) {
            close();
            pass = new LstmPass(batch, time, (int) layerConf().getNIn(), (int) layerConf().getNOut(), dataType);
        }
        return pass.forward(input, weights(), recurrentWeights(), getParam(LSTMParamInitializer.BIAS_KEY));
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        Gradient gradient = new DefaultGradient(gradientsFlattened);
        INDArray inputGradient = Objects.requireNonNull(pass).backward(epsilon, weights(), recurrentWeights(),
                view(gradient, LSTMParamInitializer.INPUT_WEIGHT_KEY),
                view(gradient, LSTMParamInitializer.RECURRENT_WEIGHT_KEY),
                view(gradient, LSTMParamInitializer.BIAS_KEY));
        return new Pair<>(gradient, inputGradient);
    }

    /// Frees the memory of the passes.
    @Override
    public void close() {
        if (pass != null) {
            pass.close();
            pass = null;
        }
    }

    private INDArray weights() {
        return getParam(LSTMParamInitializer.INPUT_WEIGHT_KEY);
    }

    private INDArray recurrentWeights() {
        return getParam(LSTMParamInitializer.RECURRENT_WEIGHT_KEY);
    }

    /// Where the gradient of a parameter belongs; also told to DL4J.
    private INDArray view(Gradient gradient, String key) {
        INDArray view = Objects.requireNonNull(gradientViews.get(key));
        gradient.gradientForVariable().put(key, view);
        return view;
    }
}
