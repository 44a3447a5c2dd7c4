package attune.neural;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/// The configuration of a [FusedLstmLayer]: DL4J's own LSTM with tanh and sigmoid and a forget bias of 1, calculated our way.
///
/// The parameters are laid out as DL4J's are, so either layer can run the other's weights.
final class FusedLstm extends LSTM {
    private static final long serialVersionUID = 1L;

    @JsonCreator
    FusedLstm(@JsonProperty("nIn") int in, @JsonProperty("nOut") int out) {
        setNIn(in);
        setNOut(out);
        setForgetGateBiasInit(1);
    }

    @Override
    public Layer instantiate(NeuralNetConfiguration configuration, Collection<TrainingListener> listeners, int index,
            INDArray parameters, boolean initialize, DataType type) {
        return FusedLayer.place(new FusedLstmLayer(configuration, type), configuration, index, parameters, initialize);
    }
}
