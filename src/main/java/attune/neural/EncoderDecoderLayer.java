package attune.neural;

import java.util.Objects;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/// A whole encoder–decoder as one layer of a DL4J graph: its parts hand each other matrices that a graph would copy and turn.
///
/// In: (batch, kinds, time), as [PassageTokens#pack] makes it; out: logits (batch, note tokens + duration tokens, written time), a view of
/// memory that the next pass writes again.
final class EncoderDecoderLayer extends FusedLayer<EncoderDecoder> {
    private static final long serialVersionUID = 1L;

    private transient @Nullable EncoderDecoderPass pass;
    private transient @Nullable PassageTokens tokens;
    private transient @Nullable INDArray logits; // (time, batch, tokens), or more of them
    private transient long seed;

    EncoderDecoderLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    /// What the passes of a training drop from now on.
    void seed(long newSeed) {
        seed = newSeed;
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        PassageTokens read = PassageTokens.unpack(input, layerConf().givenSizes().length);
        tokens = read;
        EncoderDecoderPass walked = passFor(read);
        walked.seed(seed);
        INDArray output = output(read);
        walked.forward(read, weights(), Sequences.events(output), training);
        return output;
    }

    /// Gives no gradient by the input: tokens have none.
    @Override
    @SuppressWarnings("NullAway") // DL4J's word for "none"
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        EncoderDecoderParameters parameters = layerConf().parameters();
        Objects.requireNonNull(pass).backward(Objects.requireNonNull(tokens), weights(),
                Sequences.events(Sequences.timeByTime(epsilon)),
                parameters.weights(name -> Objects.requireNonNull(gradientViews.get(name))));
        return new Pair<>(gradients(), null);
    }

    /// The weights where they lie, as matrices.
    EncoderDecoderWeights weights() {
        return layerConf().parameters().weights(this::getParam);
    }

    /// α by written and given event of a sequence of the last pass; empty without attention.
    float[][] attention(int b) {
        return Objects.requireNonNull(pass).attention(Objects.requireNonNull(tokens), b);
    }

    @Override
    public void close() {
        if (pass != null) {
            pass.close();
            pass = null;
        }
        if (logits != null) {
            logits.close();
            logits = null;
        }
    }

    private EncoderDecoderPass passFor(PassageTokens read) {
        EncoderDecoderPass held = pass;
        if (held == null || !held.holds(read)) {
            if (held != null) {
                held.close();
            }
            held = new EncoderDecoderPass(layerConf().spec(), layerConf().givenSizes(), layerConf().heardSizes(), read,
                    dataType);
            pass = held;
        }
        return held;
    }

    private INDArray output(PassageTokens read) {
        INDArray memory = logits;
        int time = read.writtenTime();
        if (memory == null || memory.size(1) != read.batch() || memory.size(0) < time) {
            if (memory != null) {
                memory.close();
            }
            memory = Nd4j.create(dataType, time, read.batch(), layerConf().getNOut());
            logits = memory;
        }
        return memory.get(NDArrayIndex.interval(0, time), NDArrayIndex.all(), NDArrayIndex.all()).permute(1, 2, 0);
    }
}
