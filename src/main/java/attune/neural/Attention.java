package attune.neural;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/// The configuration of an [AttentionLayer]: as many weights as a hidden state is wide, and one bias; they lead to one score.
final class Attention extends FusedFeedForward {
    private static final long serialVersionUID = 1L;

    Attention(int hidden) {
        super(hidden, 1);
    }

    @Override
    FusedLayer<?> layer(NeuralNetConfiguration configuration, DataType type) {
        return new AttentionLayer(configuration, type);
    }
}
