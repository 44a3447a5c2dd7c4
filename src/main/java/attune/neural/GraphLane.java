package attune.neural;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// A DL4J graph to pass batches through, with gradients and intermediate results of its own; lanes of a network share their weights,
/// so each can take a share of a batch on a thread of its own.
abstract class GraphLane implements AutoCloseable {
    private final ComputationGraph graph;

    GraphLane(ComputationGraph graph) {
        this.graph = graph;
    }

    /// Another graph with the same weights, for another lane.
    final ComputationGraph graphBeside() {
        ComputationGraph other = new ComputationGraph(graph.getConfiguration().clone());
        other.init(graph.params(), false);
        NetworkBuilder.keepInputs(other);
        return other;
    }

    final ComputationGraph graph() {
        return graph;
    }

    final DataType type() {
        return graph.params().dataType();
    }

    /// All gradients in the order of the weights, as the last way back left them.
    final INDArray gradients() {
        return graph.getFlattenedGradients();
    }

    /// Frees what is the lane's own; the weights belong to the network.
    @Override
    public void close() {
        for (Layer layer : graph.getLayers()) {
            if (layer instanceof FusedLayer<?> fused) {
                fused.close();
            }
        }
        INDArray gradients = graph.getFlattenedGradients();
        if (gradients != null && gradients.closeable()) {
            gradients.close();
        }
    }
}
