package attune.neural;

import java.util.Objects;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/// Where the network looks: a weight for each hidden state of the window.
///
/// e_t = tanh(w·h_t + b), α = softmax(e) over time. In: h (batch, hidden, time); out: α (batch, time), each row of which sums to 1.
/// The tanh keeps e in −1…1, so no weight is more than e² times another. Source: Bahdanau et al. 2015, without a decoder state.
final class AlignmentLayer extends BaseLayer<Alignment> {
    private static final long serialVersionUID = 1L;

    private transient Pass pass = Pass.NONE;

    /// What backward needs of forward: h as (batch·time, hidden), e and α as (batch, time).
    private record Pass(INDArray states, INDArray scores, INDArray weights) {
        @SuppressWarnings("NullAway") // stands for "no forward pass yet"
        static final Pass NONE = new Pass(null, null, null);
    }

    AlignmentLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    @Override
    public boolean isPretrainLayer() {
        return false;
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        long batch = input.size(0);
        long hidden = input.size(1);
        long time = input.size(2);
        INDArray states = input.permute(0, 2, 1).dup('c').reshape('c', batch * time, hidden);
        INDArray sums = states.mmul(getParam(DefaultParamInitializer.WEIGHT_KEY));
        INDArray scores = Transforms.tanh(sums.addi(bias()), false).reshape('c', batch, time);
        INDArray weights = Transforms.softmax(scores, true);
        pass = new Pass(states, scores, weights);
        return weights;
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        long batch = input.size(0);
        long hidden = input.size(1);
        long time = input.size(2);
        INDArray alpha = pass.weights();
        INDArray mean = alpha.mul(epsilon).sum(true, 1);
        INDArray scoreGradient = epsilon.subColumnVector(mean).muli(alpha);
        INDArray sumGradient = scoreGradient.muli(pass.scores().mul(pass.scores()).rsubi(1)).reshape('c', batch * time,
                1);
        INDArray weightGradient = Objects.requireNonNull(gradientViews.get(DefaultParamInitializer.WEIGHT_KEY));
        INDArray biasGradient = Objects.requireNonNull(gradientViews.get(DefaultParamInitializer.BIAS_KEY));
        weightGradient.assign(pass.states().transpose().mmul(sumGradient));
        biasGradient.assign(sumGradient.sumNumber());
        INDArray weight = getParam(DefaultParamInitializer.WEIGHT_KEY).reshape(1, hidden);
        INDArray stateGradient = sumGradient.mmul(weight).reshape('c', batch, time, hidden).permute(0, 2, 1);
        Gradient gradient = new DefaultGradient(gradientsFlattened);
        gradient.gradientForVariable().put(DefaultParamInitializer.WEIGHT_KEY, weightGradient);
        gradient.gradientForVariable().put(DefaultParamInitializer.BIAS_KEY, biasGradient);
        return new Pair<>(gradient, stateGradient);
    }

    private double bias() {
        return getParam(DefaultParamInitializer.BIAS_KEY).getDouble(0);
    }
}
