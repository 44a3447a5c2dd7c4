package attune.neural;

import java.util.Objects;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// Where the network looks, and what it sees there: the hidden states of the window, weighted.
///
/// e_t = tanh(w·h_t + b), α = softmax(e) over time, c = Σ_t α_t h_t. In: h (batch, hidden, time); out: c (batch, hidden).
/// The tanh keeps e in −1…1, so no weight is more than e² times another. Source: Bahdanau et al. 2015, without a decoder state.
final class AttentionLayer extends FusedLayer<Attention> {
    private static final long serialVersionUID = 1L;

    private transient @Nullable AttentionPass pass;

    AttentionLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        int batch = (int) input.size(0);
        int hidden = (int) input.size(1);
        int time = (int) input.size(2);
        if (pass == null || !pass.fits(batch, time)) {
            close();
            pass = new AttentionPass(batch, time, hidden, dataType);
        }
        input = Sequences.timeByTime(input);
        return pass.forward(Sequences.events(input), panel(DefaultParamInitializer.WEIGHT_KEY, hidden),
                getParam(DefaultParamInitializer.BIAS_KEY).getDouble(0),
                mask());
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        int hidden = (int) input.size(1);
        INDArray stateGradients = Objects.requireNonNull(pass).backward(Sequences.events(input),
                Panel.of(NdArrays.rowByRow(epsilon), hidden), panel(DefaultParamInitializer.WEIGHT_KEY, hidden),
                gradientPanel(DefaultParamInitializer.WEIGHT_KEY, hidden),
                gradientPanel(DefaultParamInitializer.BIAS_KEY, 1));
        return new Pair<>(gradients(), stateGradients);
    }

    /// α of each sequence of the last pass, by sequence and time.
    float[][] weights() {
        return Objects.requireNonNull(pass).weights();
    }

    @Override
    public void close() {
        if (pass != null) {
            pass.close();
            pass = null;
        }
    }
}
