package attune.neural;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// The configuration of a layer of ours, as DL4J wants it told.
abstract class OwnLayer extends FeedForwardLayer {
    private static final long serialVersionUID = 1L;

    /// @param in numbers of an example, and `out` of what is made of it
    OwnLayer(long in, long out) {
        setNIn(in);
        setNOut(out);
    }

    abstract FusedLayer<?> layer(NeuralNetConfiguration configuration, DataType type);

    @Override
    public final Layer instantiate(NeuralNetConfiguration configuration, Collection<TrainingListener> listeners,
            int index, INDArray parameters, boolean initialize, DataType type) {
        return FusedLayer.place(layer(configuration, type), configuration, index, parameters, initialize);
    }

    @Override
    public final LayerMemoryReport getMemoryReport(InputType input) {
        return new LayerMemoryReport.Builder(getLayerName(), getClass(), input, getOutputType(-1, input))
                .standardMemory(initializer().numParams(this), 0).build();
    }
}
