package attune.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    private transient @Nullable LstmPass pass;
    private transient List<TokenTable> tables = List.of();

    EmbeddedLstmLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        int batch = (int) input.size(0);
        int time = (int) input.size(2);
        int out = (int) layerConf().getNOut();
        if (pass == null || !pass.fits(batch, time)) {
            close();
            pass = new LstmPass(batch, time, out, dataType);
            tables = tables(batch * time);
        }
        Panel weights = inputWeights();
        int row = 0;
        for (int kind = 0; kind < tables.size(); kind++) {
            TokenTable table = tables.get(kind);
            table.look(input, kind, panel(EmbeddedLstmParameters.table(kind), layerConf().tokens(kind)));
            table.addTo(pass.sums(), weights.rows(row, layerConf().width(kind)), kind == 0);
            row += layerConf().width(kind);
        }
        return pass.forward(panel(LSTMParamInitializer.RECURRENT_WEIGHT_KEY, out),
                NdArrays.memory(getParam(LSTMParamInitializer.BIAS_KEY)), maskArray);
    }

    /// Gives no gradient by the input: tokens have none.
    @Override
    @SuppressWarnings("NullAway") // DL4J's word for "none"
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        int in = (int) layerConf().getNIn();
        int out = (int) layerConf().getNOut();
        LstmPass walked = Objects.requireNonNull(pass);
        walked.backward(epsilon, panel(LSTMParamInitializer.RECURRENT_WEIGHT_KEY, out),
                gradientPanel(LSTMParamInitializer.RECURRENT_WEIGHT_KEY, out),
                gradientPanel(LSTMParamInitializer.BIAS_KEY, 4 * out));
        Panel weights = inputWeights();
        Panel weightGradient = gradientPanel(LSTMParamInitializer.INPUT_WEIGHT_KEY, in);
        int row = 0;
        for (int kind = 0; kind < tables.size(); kind++) {
            int width = layerConf().width(kind);
            tables.get(kind).backward(walked.sums(), weights.rows(row, width), weightGradient.rows(row, width),
                    gradientPanel(EmbeddedLstmParameters.table(kind), layerConf().tokens(kind)));
            row += width;
        }
        return new Pair<>(gradients(), null);
    }

    @Override
    public void close() {
        if (pass != null) {
            pass.close();
            pass = null;
        }
        tables.forEach(TokenTable::close);
        tables = List.of();
    }

    private Panel inputWeights() {
        return panel(LSTMParamInitializer.INPUT_WEIGHT_KEY, (int) layerConf().getNIn());
    }

    private List<TokenTable> tables(int events) {
        List<TokenTable> made = new ArrayList<>();
        for (int kind = 0; kind < layerConf().kinds(); kind++) {
            made.add(new TokenTable(layerConf().tokens(kind), layerConf().width(kind),
                    4 * (int) layerConf().getNOut(), events, dataType));
        }
        return made;
    }
}
