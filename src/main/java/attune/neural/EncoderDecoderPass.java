package attune.neural;

import attune.model.EncoderDecoderSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// The memory and the arithmetic of an encoder–decoder, for batches of one size and passages of up to so many events: encoder, decoder,
/// alignment between them, readout.
final class EncoderDecoderPass implements AutoCloseable {
    private static final int ROUND = 16;

    private final int batch;
    private final int givenTime;
    private final int writtenTime;
    private final int stateWidth;
    private final int contextWidth;
    private final EncoderPass encoder;
    private final EmbeddedPass decoder;
    private final @Nullable AlignmentPass alignment;
    private final ReadoutPass readout;
    private final Dropping dropEncoded;
    private final Dropping dropStates;
    private final INDArray states; // (state, events): the decoder's, with what is dropped
    private final INDArray stateGradients;
    private final INDArray contexts; // (context, events)
    private final INDArray contextGradients;

    /// @param givenSizes how many tokens each kind of a given event has, and `heardSizes` of an event to be written
    EncoderDecoderPass(EncoderDecoderSpec spec, int[] givenSizes, int[] heardSizes, PassageTokens shape,
            DataType type) {
        this.batch = shape.batch();
        this.givenTime = Math.ceilDiv(shape.givenTime(), ROUND) * ROUND;
        this.writtenTime = Math.ceilDiv(shape.writtenTime(), ROUND) * ROUND;
        this.stateWidth = spec.decoder();
        this.contextWidth = 2 * spec.encoder();
        int events = batch * writtenTime;
        this.encoder = new EncoderPass(givenSizes, spec.givenWidths(), spec.encoder(), batch, givenTime, type);
        this.decoder = new EmbeddedPass(heardSizes, spec.writtenWidths(), stateWidth, batch, writtenTime, type);
        this.alignment = spec.attention()
                ? new AlignmentPass(batch, givenTime, writtenTime, spec.alignment(), type)
                : null;
        this.readout = new ReadoutPass(events, spec.readout(), givenSizes[0], givenSizes[1], spec.dropout(), type);
        this.dropEncoded = new Dropping(spec.dropout());
        this.dropStates = new Dropping(spec.dropout());
        this.states = Nd4j.create(type, events, stateWidth);
        this.stateGradients = Nd4j.create(type, events, stateWidth);
        this.contexts = Nd4j.create(type, events, contextWidth);
        this.contextGradients = Nd4j.create(type, events, contextWidth);
    }

    boolean holds(PassageTokens tokens) {
        return batch == tokens.batch() && tokens.givenTime() <= givenTime && tokens.writtenTime() <= writtenTime;
    }

    /// What the passes drop from now on.
    void seed(long seed) {
        dropEncoded.seed(seed);
        dropStates.seed(seed + 1);
        readout.seed(seed + 2);
    }

    /// @param logits (note tokens + duration tokens, written events), written
    void forward(PassageTokens tokens, EncoderDecoderWeights weights, Panel logits, boolean training) {
        encoder.forward(tokens, weights.forwards(), weights.backwards());
        Panel encoded = encoder.states(tokens);
        dropEncoded.forward(encoded, training);
        decoder.lstm().use(tokens.writtenTime());
        decoder.forward(tokens.heard(), weights.decoder(), null);
        Panel mine = used(states, stateWidth, tokens);
        for (int event = 0; event < mine.columns(); event++) {
            mine.setColumn(event, decoder.lstm().states(), event);
        }
        dropStates.forward(mine, training);
        Panel seen = used(contexts, contextWidth, tokens);
        if (alignment != null && weights.alignment() != null) {
            alignment.forward(tokens, encoded, mine, weights.alignment(), seen);
        } else {
            handOver(tokens, encoded, seen);
        }
        readout.forward(seen, mine, tokens.notes(), weights.readout(), logits, training);
    }

    /// From the gradient by the logits to those by all weights.
    void backward(PassageTokens tokens, EncoderDecoderWeights weights, Panel logitGradients,
            EncoderDecoderWeights gradients) {
        Panel encoded = encoder.states(tokens);
        Panel mine = used(states, stateWidth, tokens);
        Panel seenGradients = used(contextGradients, contextWidth, tokens);
        Panel mineGradients = used(stateGradients, stateWidth, tokens);
        readout.backward(used(contexts, contextWidth, tokens), mine, tokens.notes(), weights.readout(), logitGradients,
                gradients.readout(), seenGradients, mineGradients);
        Panel encodedGradients = encoder.gradients(tokens);
        encodedGradients.clear();
        if (alignment != null && weights.alignment() != null && gradients.alignment() != null) {
            alignment.backward(tokens, encoded, mine, weights.alignment(), seenGradients, gradients.alignment(),
                    encodedGradients, mineGradients);
        } else {
            handBack(tokens, seenGradients, encodedGradients);
        }
        dropStates.backward(mineGradients);
        dropEncoded.backward(encodedGradients);
        Panel decoderGradients = decoder.lstm().stateGradients();
        for (int event = 0; event < mineGradients.columns(); event++) {
            decoderGradients.setColumn(event, mineGradients, event);
        }
        decoder.backward(weights.decoder(), gradients.decoder());
        encoder.backward(tokens, weights.forwards(), weights.backwards(), gradients.forwards(), gradients.backwards());
    }

    /// α by written and given event of a sequence of the last pass; empty without attention.
    float[][] attention(PassageTokens tokens, int b) {
        return alignment == null ? new float[tokens.writtenLengths()[b]][0] : alignment.weights(tokens, b);
    }

    @Override
    public void close() {
        encoder.close();
        decoder.close();
        readout.close();
        if (alignment != null) {
            alignment.close();
        }
        List.of(states, stateGradients, contexts, contextGradients).forEach(INDArray::close);
    }

    /// Each event is handed the last state of each direction: at the passage's end, and at its beginning.
    private void handOver(PassageTokens tokens, Panel encoded, Panel seen) {
        int half = contextWidth / 2;
        for (int event = 0; event < seen.columns(); event++) {
            int b = event % batch;
            seen.rows(0, half).setColumn(event, encoded.rows(0, half), last(tokens, b));
            seen.rows(half, half).setColumn(event, encoded.rows(half, half), b);
        }
    }

    private void handBack(PassageTokens tokens, Panel seenGradients, Panel encodedGradients) {
        int half = contextWidth / 2;
        for (int event = 0; event < seenGradients.columns(); event++) {
            int b = event % batch;
            encodedGradients.rows(0, half).addColumn(last(tokens, b), 1, seenGradients.rows(0, half), event);
            encodedGradients.rows(half, half).addColumn(b, 1, seenGradients.rows(half, half), event);
        }
    }

    private int last(PassageTokens tokens, int b) {
        return (tokens.givenLengths()[b] - 1) * batch + b;
    }

    private static Panel used(INDArray array, int rows, PassageTokens tokens) {
        return Panel.of(array, rows).columns(0, tokens.batch() * tokens.writtenTime());
    }
}
