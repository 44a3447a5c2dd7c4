package attune.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// What each token of each kind adds to the sums of an LSTM, Wᵀe, calculated once.
final class FeatureSums implements AutoCloseable {
    private final List<INDArray> arrays = new ArrayList<>();
    private final List<Panel> sums = new ArrayList<>(); // kind → (4·hidden, tokens)

    FeatureSums(EmbeddedWeights weights) {
        int row = 0;
        for (Panel table : weights.tables()) {
            INDArray array = Nd4j.create(DataType.FLOAT, table.rows(), weights.input().columns());
            Panel panel = Panel.of(array, weights.input().columns());
            panel.multiply(weights.input().rows(row, table.columns()), true, table, true, 0);
            arrays.add(array);
            sums.add(panel);
            row += table.columns();
        }
    }

    /// Writes what an event adds into a column of sums.
    ///
    /// @param features a token of each kind
    void write(Panel into, int column, int[] features) {
        if (features.length != sums.size()) {
            throw new IllegalArgumentException(sums.size() + " features are wanted, not " + features.length);
        }
        for (int kind = 0; kind < features.length; kind++) {
            Panel tokens = sums.get(kind);
            int token = Objects.checkIndex(features[kind], tokens.columns());
            if (kind == 0) {
                into.setColumn(column, tokens, token);
            } else {
                into.addColumn(column, 1, tokens, token);
            }
        }
    }

    @Override
    public void close() {
        arrays.forEach(INDArray::close);
    }
}
