package attune.neural;

import java.util.Objects;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.params.LSTMParamInitializer;
import org.jspecify.annotations.Nullable;

/// The weights of an attention LSTM where they lie in its graph, which lives as long as they are used.
///
/// @param noteTable (tokens, width)
/// @param durationTable (tokens, width)
/// @param input of the first LSTM (both widths, 4·hidden): what reads a note's embedding stands above what reads a duration's
/// @param attention (hidden, 1), or null where there is none
record ReadingWeights(Panel noteTable, Panel durationTable, Panel input, Panel firstRecurrence, Panel firstBias,
        Panel between, Panel secondRecurrence, Panel secondBias, @Nullable Panel attention, double attentionBias,
        Panel notes, Panel noteBias, Panel durations, Panel durationBias) {
    static ReadingWeights of(ComputationGraph graph) {
        FusedLayer<?> first = layer(graph, NetworkBuilder.FIRST);
        FusedLayer<?> second = layer(graph, NetworkBuilder.SECOND);
        FusedLayer<?> notes = layer(graph, NetworkBuilder.NOTES);
        FusedLayer<?> durations = layer(graph, NetworkBuilder.DURATIONS);
        EmbeddedLstm embedded = (EmbeddedLstm) first.conf().getLayer();
        int hidden = (int) embedded.getNOut();
        boolean looks = graph.getConfiguration().getVertices().containsKey(NetworkBuilder.ATTENTION);
        FusedLayer<?> attention = looks ? layer(graph, NetworkBuilder.ATTENTION) : null;
        return new ReadingWeights(first.panel(EmbeddedLstmParameters.table(0), embedded.tokens(0)),
                first.panel(EmbeddedLstmParameters.table(1), embedded.tokens(1)),
                first.panel(LSTMParamInitializer.INPUT_WEIGHT_KEY, (int) embedded.getNIn()), recurrence(first, hidden),
                bias(first, hidden), second.panel(LSTMParamInitializer.INPUT_WEIGHT_KEY, hidden),
                recurrence(second, hidden), bias(second, hidden),
                attention == null ? null : attention.panel(DefaultParamInitializer.WEIGHT_KEY, hidden),
                attention == null ? 0 : attention.getParam(DefaultParamInitializer.BIAS_KEY).getDouble(0),
                notes.panel(DefaultParamInitializer.WEIGHT_KEY, hidden), headBias(notes, embedded.tokens(0)),
                durations.panel(DefaultParamInitializer.WEIGHT_KEY, hidden), headBias(durations, embedded.tokens(1)));
    }

    int hidden() {
        return between.rows();
    }

    private static FusedLayer<?> layer(ComputationGraph graph, String name) {
        return (FusedLayer<?>) Objects.requireNonNull(graph.getLayer(name));
    }

    private static Panel recurrence(FusedLayer<?> lstm, int hidden) {
        return lstm.panel(LSTMParamInitializer.RECURRENT_WEIGHT_KEY, hidden);
    }

    private static Panel bias(FusedLayer<?> lstm, int hidden) {
        return lstm.panel(LSTMParamInitializer.BIAS_KEY, 4 * hidden);
    }

    private static Panel headBias(FusedLayer<?> head, int tokens) {
        return head.panel(DefaultParamInitializer.BIAS_KEY, tokens);
    }
}
