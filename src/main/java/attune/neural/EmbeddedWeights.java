package attune.neural;

import java.util.List;

/// The weights of embeddings and of the LSTM that reads them, or the gradients by these.
///
/// @param tables of each kind, (tokens, width)
/// @param input (sum of the widths, 4·out): what reads a kind's embedding stands above what reads the next kind's
/// @param recurrence (out, 4·out)
/// @param bias (4·out)
record EmbeddedWeights(List<Panel> tables, Panel input, Panel recurrence, Panel bias) {
    EmbeddedWeights {
        tables = List.copyOf(tables);
    }
}
