package attune.neural;

import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// What our layers of a DL4J network share: their parameters and gradients as [Panel]s, and memory that they free at once.
abstract class FusedLayer<C extends org.deeplearning4j.nn.conf.layers.BaseLayer> extends BaseLayer<C> {
    private static final long serialVersionUID = 1L;

    FusedLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    /// Gives a layer its place in the network and its parameters, as each configuration does when it instantiates one.
    static <L extends FusedLayer<?>> L place(L layer, NeuralNetConfiguration configuration, int index,
            INDArray parameters, boolean initialize) {
        Layer described = configuration.getLayer();
        layer.setIndex(index);
        layer.setParamsViewArray(parameters);
        layer.setParamTable(described.initializer().init(configuration, parameters, initialize));
        layer.setConf(configuration);
        return layer;
    }

    @Override
    public boolean isPretrainLayer() {
        return false;
    }

    /// Frees the memory of the passes; the next pass takes new.
    @Override
    public abstract void close();

    /// Which events are there, or null for all.
    final @Nullable Mask mask() {
        return maskArray == null ? null : Mask.of(maskArray);
    }

    /// A parameter as a matrix of so many rows.
    final Panel panel(String key, int rows) {
        return Panel.of(getParam(key), rows);
    }

    /// Where the gradient of a parameter belongs, as a matrix of so many rows.
    final Panel gradientPanel(String key, int rows) {
        return Panel.of(Objects.requireNonNull(gradientViews.get(key)), rows);
    }

    /// All gradients of this layer, told to DL4J.
    final Gradient gradients() {
        Gradient gradient = new DefaultGradient(gradientsFlattened);
        for (Map.Entry<String, INDArray> view : gradientViews.entrySet()) {
            gradient.gradientForVariable().put(view.getKey(), view.getValue());
        }
        return gradient;
    }
}
