package attune.neural;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/// The configuration of an [AttentionLayer]: as many weights as a hidden state is wide, and one bias; they lead to one score.
final class Attention extends FusedFeedForward {
    private static final long serialVersionUID = 1L;

    @JsonCreator
    Attention(@JsonProperty("nIn") int hidden) {
        super(hidden, 1);
    }

    @Override
    FusedLayer<?> layer(NeuralNetConfiguration configuration, DataType type) {
        return new AttentionLayer(configuration, type);
    }
}
