package attune.neural;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/// The configuration of a [FusedDenseLayer]: DL4J's own dense layer without an activation, calculated our way.
final class FusedDense extends FusedFeedForward {
    private static final long serialVersionUID = 1L;

    FusedDense(int in, int out) {
        super(in, out);
    }

    @Override
    FusedLayer<?> layer(NeuralNetConfiguration configuration, DataType type) {
        return new FusedDenseLayer(configuration, type);
    }
}
