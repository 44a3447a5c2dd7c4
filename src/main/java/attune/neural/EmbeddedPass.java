package attune.neural;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;

/// The memory and the arithmetic of embeddings and of the LSTM that reads them, for passes of one batch size and up to so many steps.
///
/// What a token adds to the gates' sums, Wᵀe, is calculated once for each token of the batch instead of once for each event, and so
/// are its gradients. An event's place is t·batch + b.
final class EmbeddedPass implements AutoCloseable {
    private final int[] widths;
    private final LstmPass pass;
    private final List<TokenTable> tables;

    /// @param sizes how many tokens each kind has
    /// @param widths of each kind's embedding
    EmbeddedPass(int[] sizes, int[] widths, int out, int batch, int time, DataType type) {
        this.widths = widths.clone();
        this.pass = new LstmPass(batch, time, out, type);
        this.tables = IntStream.range(0, sizes.length)
                .mapToObj(kind -> new TokenTable(sizes[kind], widths[kind], 4 * out, batch * time, type)).toList();
    }

    LstmPass lstm() {
        return pass;
    }

    /// From the tokens to the states, which [LstmPass#states] then gives.
    ///
    /// @param tokens of each kind by event
    void forward(int[][] tokens, EmbeddedWeights weights, @Nullable Mask mask) {
        int row = 0;
        for (int kind = 0; kind < widths.length; kind++) {
            TokenTable table = tables.get(kind);
            table.look(tokens[kind], weights.tables().get(kind));
            table.addTo(pass.sums(), weights.input().rows(row, widths[kind]), kind == 0);
            row += widths[kind];
        }
        pass.forward(weights.recurrence(), weights.bias(), mask);
    }

    /// From the gradients by the states, which stand in [LstmPass#stateGradients], to those by the weights; tokens have none.
    void backward(EmbeddedWeights weights, EmbeddedWeights gradients) {
        pass.backward(weights.recurrence(), gradients.recurrence(), gradients.bias());
        int row = 0;
        for (int kind = 0; kind < widths.length; kind++) {
            tables.get(kind).backward(pass.sums(), weights.input().rows(row, widths[kind]),
                    gradients.input().rows(row, widths[kind]), gradients.tables().get(kind));
            row += widths[kind];
        }
    }

    @Override
    public void close() {
        pass.close();
        tables.forEach(TokenTable::close);
    }
}
