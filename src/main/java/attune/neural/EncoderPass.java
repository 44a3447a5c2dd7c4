package attune.neural;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// An encoder that reads in both directions: two LSTMs with their own embeddings, over batches of one size and up to so many events.
///
/// h_t is what the first has seen up to event t, above what the second has seen from the end down to it: (2·width, events), 0 where a passage
/// is over. Source: Schuster and Paliwal 1997.
final class EncoderPass implements AutoCloseable {
    private final int width;
    private final EmbeddedPass forwards;
    private final EmbeddedPass backwards;
    private final INDArray states; // (2·width, events)
    private final INDArray gradients;

    EncoderPass(int[] sizes, int[] widths, int width, int batch, int time, DataType type) {
        this.width = width;
        this.forwards = new EmbeddedPass(sizes, widths, width, batch, time, type);
        this.backwards = new EmbeddedPass(sizes, widths, width, batch, time, type);
        this.states = Nd4j.create(type, (long) batch * time, 2L * width);
        this.gradients = Nd4j.create(type, (long) batch * time, 2L * width);
    }

    /// h of the last pass.
    Panel states(PassageTokens tokens) {
        return Panel.of(states, 2 * width).columns(0, tokens.batch() * tokens.givenTime());
    }

    /// Where the gradient by h is gathered, 0 at first, before [#backward].
    Panel gradients(PassageTokens tokens) {
        return Panel.of(gradients, 2 * width).columns(0, tokens.batch() * tokens.givenTime());
    }

    void forward(PassageTokens tokens, EmbeddedWeights forwardWeights, EmbeddedWeights backwardWeights) {
        forwards.lstm().use(tokens.givenTime());
        backwards.lstm().use(tokens.givenTime());
        forwards.forward(tokens.given(), forwardWeights, null);
        backwards.forward(tokens.backwards(), backwardWeights, null);
        Panel all = states(tokens);
        all.clear();
        walk(tokens, (place, turned) -> {
            all.rows(0, width).setColumn(place, forwards.lstm().states(), place);
            all.rows(width, width).setColumn(place, backwards.lstm().states(), turned);
        });
    }

    void backward(PassageTokens tokens, EmbeddedWeights forwardWeights, EmbeddedWeights backwardWeights,
            EmbeddedWeights forwardGradients, EmbeddedWeights backwardGradients) {
        Panel all = gradients(tokens);
        Panel first = forwards.lstm().stateGradients();
        Panel second = backwards.lstm().stateGradients();
        first.clear();
        second.clear();
        walk(tokens, (place, turned) -> {
            first.setColumn(place, all.rows(0, width), place);
            second.setColumn(turned, all.rows(width, width), place);
        });
        forwards.backward(forwardWeights, forwardGradients);
        backwards.backward(backwardWeights, backwardGradients);
    }

    @Override
    public void close() {
        forwards.close();
        backwards.close();
        states.close();
        gradients.close();
    }

    /// Does something at each event that is there.
    private static void walk(PassageTokens tokens, Each each) {
        for (int b = 0; b < tokens.batch(); b++) {
            int length = tokens.givenLengths()[b];
            for (int t = 0; t < length; t++) {
                each.at(t * tokens.batch() + b, (length - 1 - t) * tokens.batch() + b);
            }
        }
    }

    /// An event by its place, and by its place read from the end.
    @FunctionalInterface
    private interface Each {
        void at(int place, int turned);
    }
}
