package attune.neural;

import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.conf.memory.MemoryReport;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// The configuration of a [ContextVertex]; it has nothing to set.
final class Context extends GraphVertex {
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("MissingSuperCall") // there is nothing to copy
    public Context clone() {
        return new Context();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Context;
    }

    @Override
    public int hashCode() {
        return Context.class.hashCode();
    }

    @Override
    public long numParams(boolean backprop) {
        return 0;
    }

    @Override
    public int minVertexInputs() {
        return 2;
    }

    @Override
    public int maxVertexInputs() {
        return 2;
    }

    @Override
    public org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(ComputationGraph graph, String name, int index,
            INDArray parameters, boolean initialize, DataType type) {
        return new ContextVertex(graph, name, index, type);
    }

    @Override
    public InputType getOutputType(int index, InputType... inputs) {
        return InputType.feedForward(((InputType.InputTypeRecurrent) inputs[1]).getSize());
    }

    @Override
    public MemoryReport getMemoryReport(InputType... inputs) {
        return new LayerMemoryReport.Builder("context", Context.class, inputs[1], getOutputType(-1, inputs)).build();
    }
}
