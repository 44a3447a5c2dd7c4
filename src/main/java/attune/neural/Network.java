package attune.neural;

import attune.dataset.Vocabulary;
import attune.dataset.WindowBatch;
import attune.model.LossSums;
import attune.model.ModelSpec;
import attune.model.Prediction;
import attune.model.TrainingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// A network that can learn and predict, in plain arrays; a thin shell around a DL4J graph. Model lane only.
final class Network implements AutoCloseable {
    /// Events of all windows that a pass without learning takes at once: enough for large products, and never too much memory.
    private static final int EVENTS_A_PASS = 8192;

    private final ComputationGraph graph;
    private final DataType type;
    private final int notes;
    private final int durations;

    /// @param notes how many note tokens the graph's head tells apart
    /// @param durations how many duration tokens
    Network(ComputationGraph graph, int notes, int durations) {
        this.graph = graph;
        this.type = graph.params().dataType();
        this.notes = notes;
        this.durations = durations;
    }

    /// A network with new weights, drawn from the plan's seed.
    static Network toTrain(ModelSpec spec, Vocabulary vocabulary, TrainingPlan plan) {
        int notes = vocabulary.notes().size();
        int durations = vocabulary.durations().size();
        return new Network(new NetworkBuilder(notes, durations, DataType.FLOAT).build(spec, plan), notes, durations);
    }

    /// A network whose weights are still to be set.
    static Network toPredict(ModelSpec spec, Vocabulary vocabulary) {
        int notes = vocabulary.notes().size();
        int durations = vocabulary.durations().size();
        return new Network(new NetworkBuilder(notes, durations, DataType.FLOAT).build(spec), notes, durations);
    }

    /// Learns from one batch.
    ///
    /// @param step how many batches it has learned from before: Adam's correction goes by it
    /// @param seed of what is dropped in this step, where the network drops anything
    /// @return the losses of the counted rows, before learning
    LossSums learn(WindowBatch batch, int step, long seed) {
        LossSums sums = gradient(batch, seed);
        INDArray update = graph.gradient().gradient();
        graph.getUpdater().update(graph.gradient(), step, 0, 1, LayerWorkspaceMgr.noWorkspaces());
        graph.params().subi(update);
        graph.clear();
        return sums;
    }

    /// Leaves the gradient of the batch's mean loss in the graph.
    LossSums gradient(WindowBatch batch, long seed) {
        Nd4j.getRandom().setSeed(seed);
        Heads heads = forward(batch.notes(), batch.durations(), true);
        graph.backpropGradient(
                NdArrays.matrix(heads.notes.gradient(batch.noteTargets(), batch.trained()), batch.size(), type),
                NdArrays.matrix(heads.durations.gradient(batch.durationTargets(), batch.trained()), batch.size(),
                        type));
        return heads.sums(batch);
    }

    /// The losses of a batch, without learning.
    LossSums measure(WindowBatch batch) {
        LossSums sums = forward(batch.notes(), batch.durations(), false).sums(batch);
        graph.clear();
        return sums;
    }

    /// What the network expects after each window, and where it looks.
    List<Prediction> predict(int[][] noteWindows, int[][] durationWindows) {
        Heads heads = forward(noteWindows, durationWindows, false);
        List<Prediction> result = new ArrayList<>();
        for (int row = 0; row < noteWindows.length; row++) {
            float[] looked = heads.attention == null ? new float[0] : heads.attention[row];
            result.add(new Prediction(heads.notes.probabilities(row), heads.durations.probabilities(row), looked));
        }
        graph.clear();
        return result;
    }

    /// All weights in the order that [NetworkBuilder] documents; a copy.
    float[] weights() {
        return NdArrays.floats(graph.params());
    }

    void setWeights(float[] weights) {
        graph.setParams(NdArrays.row(weights));
    }

    long parameters() {
        return graph.numParams();
    }

    /// What the updater remembers, in the order of the weights; a copy.
    float[] updaterState() {
        return NdArrays.floats(graph.getUpdater().getStateViewArray());
    }

    void setUpdaterState(float[] state) {
        graph.getUpdater().setStateViewArray(NdArrays.row(state));
    }

    /// How many windows of a length to take in a pass without learning.
    static int windowsAPass(int length) {
        return Math.max(1, EVENTS_A_PASS / length);
    }

    ComputationGraph graph() {
        return graph;
    }

    /// Frees the native memory at once. DL4J's own close would also ask for a garbage collection, which can be heard.
    @Override
    public void close() {
        for (Layer layer : graph.getLayers()) {
            if (layer instanceof FusedLstmLayer lstm) {
                lstm.close();
            }
        }
        for (INDArray array : new INDArray[]{graph.params(), graph.getFlattenedGradients(),
            graph.getUpdater().getStateViewArray()}) {
            if (array != null && array.closeable()) {
                array.close();
            }
        }
    }

    /// One pass through the graph.
    Heads forward(int[][] noteWindows, int[][] durationWindows, boolean training) {
        INDArray[] inputs = {NdArrays.indices(noteWindows), NdArrays.indices(durationWindows)};
        Map<String, INDArray> activations = graph.feedForward(inputs, training, false);
        INDArray attention = activations.get(NetworkBuilder.ATTENTION);
        return new Heads(head(activations.get(NetworkBuilder.NOTES), notes),
                head(activations.get(NetworkBuilder.DURATIONS), durations),
                attention == null ? null : NdArrays.rows(attention));
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
