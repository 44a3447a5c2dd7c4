package attune.neural;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// The configuration of a layer that is a whole network, with parameters by name.
abstract class WholeNetwork<P extends NamedParameters> extends FeedForwardLayer {
    private static final long serialVersionUID = 1L;

    private final transient P parameters;

    /// @param in numbers of an example, and `out` of what is made of it
    WholeNetwork(P parameters, long in, long out) {
        this.parameters = parameters;
        setNIn(in);
        setNOut(out);
    }

    final P parameters() {
        return parameters;
    }

    abstract FusedLayer<?> layer(NeuralNetConfiguration configuration, DataType type);

    @Override
    public final Layer instantiate(NeuralNetConfiguration configuration, Collection<TrainingListener> listeners,
            int index, INDArray view, boolean initialize, DataType type) {
        return FusedLayer.place(layer(configuration, type), configuration, index, view, initialize);
    }

    @Override
    public final ParamInitializer initializer() {
        return parameters;
    }

    @Override
    public final LayerMemoryReport getMemoryReport(InputType input) {
        return new LayerMemoryReport.Builder(getLayerName(), getClass(), input, getOutputType(-1, input))
                .standardMemory(parameters.numParams(this), 0).build();
    }
}
