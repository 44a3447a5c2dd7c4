package attune.neural;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/// The configuration of an [EmbeddedLstmLayer]: tables of embeddings, one for each kind of token, and the LSTM that reads them.
///
/// The parameters are those of DL4J's embedding layers, one after the other, and then those of its LSTM.
final class EmbeddedLstm extends LSTM {
    private static final long serialVersionUID = 1L;

    /// How many tokens of each kind there are.
    @JsonProperty("tokens")
    private final int[] tokens;
    /// How wide the embedding of each kind is.
    @JsonProperty("widths")
    private final int[] widths;

    /// @param tokens of each kind; an event has a token of each
    /// @param widths of each kind's embedding; the LSTM reads them side by side
    /// @param out the width of the LSTM
    @JsonCreator
    EmbeddedLstm(@JsonProperty("tokens") int[] tokens, @JsonProperty("widths") int[] widths,
            @JsonProperty("nOut") int out) {
        this.tokens = tokens.clone();
        this.widths = widths.clone();
        int in = 0;
        for (int width : widths) {
            in += width;
        }
        setNIn(in);
        setNOut(out);
        setForgetGateBiasInit(1);
    }

    int kinds() {
        return tokens.length;
    }

    int[] sizes() {
        return tokens.clone();
    }

    int[] widths() {
        return widths.clone();
    }

    int tokens(int kind) {
        return tokens[kind];
    }

    int width(int kind) {
        return widths[kind];
    }

    @Override
    public Layer instantiate(NeuralNetConfiguration configuration, Collection<TrainingListener> listeners, int index,
            INDArray parameters, boolean initialize, DataType type) {
        return FusedLayer.place(new EmbeddedLstmLayer(configuration, type), configuration, index, parameters,
                initialize);
    }

    @Override
    public ParamInitializer initializer() {
        return EmbeddedLstmParameters.INSTANCE;
    }
}
