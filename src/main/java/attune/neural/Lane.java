package attune.neural;

import attune.dataset.WindowBatch;
import attune.model.LossSums;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/// A lane that passes windows through.
final class Lane extends GraphLane {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final int notes;
    private final int durations;
    private final @Nullable AttentionLayer attention;
    private @Nullable INDArray tokens;

    /// @param notes how many note tokens the graph's head tells apart
    /// @param durations how many duration tokens
    Lane(ComputationGraph graph, int notes, int durations) {
        super(graph);
        this.notes = notes;
        this.durations = durations;
        this.attention = Stream.of(graph.getLayers()).filter(AttentionLayer.class::isInstance)
                .map(AttentionLayer.class::cast).findFirst().orElse(null);
    }

    /// Another lane with the same weights.
    Lane beside() {
        return new Lane(graphBeside(), notes, durations);
    }

    /// Leaves the gradient of the batch's summed loss, times `scale`, in this lane.
    ///
    /// @param seed of what is dropped, where the network drops anything
    LossSums gradient(WindowBatch batch, double scale, long seed) {
        seed(seed);
        Heads heads = forward(batch.notes(), batch.durations(), true);
        try (INDArray noteErrors = NdArrays.matrix(
                heads.notes.gradient(batch.noteTargets(), batch.trained(), scale), batch.size(), type());
                INDArray durationErrors = NdArrays.matrix(
                        heads.durations.gradient(batch.durationTargets(), batch.trained(), scale), batch.size(),
                        type())) {
            graph().backpropGradient(noteErrors, durationErrors);
        }
        clear();
        return heads.sums(batch);
    }

    /// What is dropped in the passes that follow comes from this seed.
    void seed(long seed) {
        int drawn = 0;
        for (Layer layer : graph().getLayers()) {
            if (layer.conf().getLayer().getIDropout() instanceof SeededDropout dropout) {
                dropout.seed(seed + GOLDEN * ++drawn);
            }
        }
    }

    /// The losses of a batch, without learning.
    LossSums measure(WindowBatch batch) {
        return heads(batch.notes(), batch.durations()).sums(batch);
    }

    /// What the network expects after each window, and where it looks.
    Heads heads(int[][] noteWindows, int[][] durationWindows) {
        Heads heads = forward(noteWindows, durationWindows, false);
        clear();
        return heads;
    }

    /// One pass through the graph; [#clear] ends it.
    Heads forward(int[][] noteWindows, int[][] durationWindows, boolean training) {
        tokens = NdArrays.tokens(noteWindows, durationWindows);
        Map<String, INDArray> activations = graph().feedForward(new INDArray[]{tokens}, training, false);
        return new Heads(head(activations.get(NetworkBuilder.NOTES), notes),
                head(activations.get(NetworkBuilder.DURATIONS), durations),
                attention == null ? null : attention.weights());
    }

    /// Lets go of what a pass took. Native memory is freed at once: the collector of garbage does not see how large it is.
    private void clear() {
        graph().clear();
        if (tokens != null) {
            tokens.close();
            tokens = null;
        }
    }

    private static CrossEntropy head(@Nullable INDArray logits, int tokens) {
        return new CrossEntropy(NdArrays.doubles(Objects.requireNonNull(logits)), tokens);
    }

    /// What a forward pass gave: the two heads, and α by window where there is attention.
    @SuppressWarnings("ArrayRecordComponent")
    record Heads(CrossEntropy notes, CrossEntropy durations, float @Nullable [][] attention) {
        LossSums sums(WindowBatch batch) {
            double pitch = 0;
            double duration = 0;
            long right = 0;
            long events = 0;
            for (int row = 0; row < batch.size(); row++) {
                if (batch.counted()[row]) {
                    pitch += notes.loss(row, batch.noteTargets()[row]);
                    duration += durations.loss(row, batch.durationTargets()[row]);
                    right += notes.likeliest(row) == batch.noteTargets()[row] ? 1 : 0;
                    events++;
                }
            }
            return new LossSums(pitch, duration, right, events);
        }
    }
}
