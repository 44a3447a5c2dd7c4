package attune.neural;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.params.LSTMParamInitializer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// Embeddings and the LSTM that reads them, in one: what a token adds to the gates' sums, Wᵀe, is calculated once for each
/// token of the batch instead of once for each event, and so are its gradients.
///
/// In: (batch, kinds, time), 32-bit indices; out: (batch, out, time), as [FusedLstmLayer] gives it, whose formulas hold here with x_t
/// the embeddings of an event's tokens, one below the other.
final class EmbeddedLstmLayer extends FusedLayer<EmbeddedLstm> {
    private static final long serialVersionUID = 1L;

    private transient @Nullable EmbeddedPass pass;

    EmbeddedLstmLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        int batch = (int) input.size(0);
        int time = (int) input.size(2);
        if (pass == null || !pass.lstm().fits(batch, time)) {
            close();
            pass = new EmbeddedPass(layerConf().sizes(), layerConf().widths(), (int) layerConf().getNOut(), batch, time,
                    dataType);
        }
        int[][] tokens = new int[layerConf().kinds()][];
        Arrays.setAll(tokens, kind -> Sequences.tokens(input, kind));
        pass.forward(tokens, weights(this::panel), mask());
        return pass.lstm().statesForDl4j();
    }

    /// Gives no gradient by the input: tokens have none.
    @Override
    @SuppressWarnings("NullAway") // DL4J's word for "none"
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        EmbeddedPass walked = Objects.requireNonNull(pass);
        walked.lstm().takeGradients(epsilon);
        walked.backward(weights(this::panel), weights(this::gradientPanel));
        return new Pair<>(gradients(), null);
    }

    @Override
    public void close() {
        if (pass != null) {
            pass.close();
            pass = null;
        }
    }

    /// @param panel a parameter, or the gradient by it, as a matrix of so many rows
    private EmbeddedWeights weights(BiFunction<String, Integer, Panel> panel) {
        EmbeddedLstm lstm = layerConf();
        int out = (int) lstm.getNOut();
        List<Panel> tables = IntStream.range(0, lstm.kinds())
                .mapToObj(kind -> panel.apply(EmbeddedLstmParameters.table(kind), lstm.tokens(kind))).toList();
        return new EmbeddedWeights(tables, panel.apply(LSTMParamInitializer.INPUT_WEIGHT_KEY, (int) lstm.getNIn()),
                panel.apply(LSTMParamInitializer.RECURRENT_WEIGHT_KEY, out),
                panel.apply(LSTMParamInitializer.BIAS_KEY, 4 * out));
    }
}
