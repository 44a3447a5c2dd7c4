package attune.neural;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.BaseGraphVertex;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// The context vector: the hidden states of the window, weighted by where the network looks.
///
/// c = Σ_t α_t h_t. In: α (batch, time) and h (batch, hidden, time); out: c (batch, hidden).
@SuppressWarnings("overrides") // DL4J's own base class changes an ellipsis into an array
final class ContextVertex extends BaseGraphVertex {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway") // DL4J fills in the neighbours later
    ContextVertex(ComputationGraph graph, String name, int index, DataType type) {
        super(graph, name, index, null, null, type);
    }

    @Override
    public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
        INDArray alpha = inputs[0];
        INDArray states = inputs[1];
        return states.mul(alpha.reshape(alpha.size(0), 1, alpha.size(1))).sum(2);
    }

    @Override
    public Pair<Gradient, INDArray[]> doBackward(boolean truncated, LayerWorkspaceMgr workspaces) {
        INDArray alpha = inputs[0];
        INDArray states = inputs[1];
        INDArray contextGradient = epsilon.reshape(epsilon.size(0), epsilon.size(1), 1);
        INDArray alphaGradient = states.mul(contextGradient).sum(1);
        INDArray stateGradient = contextGradient.mul(alpha.reshape(alpha.size(0), 1, alpha.size(1)));
        return new Pair<>(null, new INDArray[]{alphaGradient, stateGradient});
    }

    @Override
    public boolean hasLayer() {
        return false;
    }

    @Override
    public @Nullable Layer getLayer() {
        return null;
    }

    @Override
    public void setBackpropGradientsViewArray(INDArray gradients) {
        throw new IllegalStateException("A context vertex has no parameters");
    }

    @Override
    public @Nullable Pair<INDArray, MaskState> feedForwardMaskArrays(INDArray[] masks, MaskState state, int batch) {
        return null;
    }

    @Override
    public String toString() {
        return "ContextVertex(" + getVertexName() + ")";
    }
}
