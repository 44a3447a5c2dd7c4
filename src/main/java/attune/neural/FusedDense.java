package attune.neural;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/// The configuration of a [FusedDenseLayer]: DL4J's own dense layer without an activation, calculated our way.
final class FusedDense extends FusedFeedForward {
    private static final long serialVersionUID = 1L;

    @JsonCreator
    FusedDense(@JsonProperty("nIn") int in, @JsonProperty("nOut") int out) {
        super(in, out);
    }

    @Override
    FusedLayer<?> layer(NeuralNetConfiguration configuration, DataType type) {
        return new FusedDenseLayer(configuration, type);
    }
}
