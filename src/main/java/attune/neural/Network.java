package attune.neural;

import attune.dataset.Vocabulary;
import attune.dataset.WindowBatch;
import attune.model.AttentionLstmSpec;
import attune.model.LossSums;
import attune.model.Prediction;
import attune.model.TrainingPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// A network that can learn and predict, in plain arrays; a shell around a DL4J graph. Model lane only.
///
/// A batch is shared out over lanes by its size and the machine's cores alone, and their gradients are added in the lanes' order: so
/// what is learned does not depend, to the last bit, on how many threads take the lanes.
final class Network implements AutoCloseable {
    /// Events of all windows that a pass without learning takes at once: enough for large products, and never too much memory.
    private static final int EVENTS_A_PASS = 8192;
    /// Windows of a batch that one lane takes before a second is opened: with fewer, its products would be too small.
    private static final int WINDOWS_A_LANE = 8;
    private static final int MOST_LANES = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final List<Lane> lanes = new ArrayList<>();
    private final Workers workers = new Workers();
    private final Descent descent;

    /// @param notes how many note tokens the graph's head tells apart
    /// @param durations how many duration tokens
    Network(ComputationGraph graph, int notes, int durations) {
        lanes.add(new Lane(graph, notes, durations));
        descent = new Descent(graph);
    }

    /// A network with new weights, drawn from the plan's seed.
    static Network toTrain(AttentionLstmSpec spec, Vocabulary vocabulary, TrainingPlan plan) {
        int notes = vocabulary.notes().size();
        int durations = vocabulary.durations().size();
        return new Network(new NetworkBuilder(notes, durations, DataType.FLOAT).build(spec, plan), notes, durations);
    }

    /// A network whose weights are still to be set.
    static Network toPredict(AttentionLstmSpec spec, Vocabulary vocabulary) {
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
        int used = lanesFor(batch.size());
        LossSums sums = gradients(batch, used, seed);
        List<INDArray> gradients = lanes.subList(0, used).stream().map(Lane::gradients).toList();
        INDArray state = descent.state();
        workers.run(used, part -> descent.step(state, gradients, step, part, used));
        return sums;
    }

    /// The gradient of the batch's mean loss, in the order of the weights; a copy.
    double[] gradient(WindowBatch batch, long seed) {
        int used = lanesFor(batch.size());
        gradients(batch, used, seed);
        INDArray sum = lanes.getFirst().gradients().dup();
        for (Lane lane : lanes.subList(1, used)) {
            sum.addi(lane.gradients());
        }
        return NdArrays.doubles(sum);
    }

    /// The losses of a batch, without learning.
    LossSums measure(WindowBatch batch) {
        int used = lanesFor(batch.size());
        LossSums[] sums = new LossSums[used];
        workers.run(used, part -> sums[part] = lanes.get(part).measure(share(batch, part, used)));
        return Arrays.stream(sums).reduce(LossSums.NOTHING, LossSums::plus);
    }

    /// What the network expects after each window, and where it looks.
    List<Prediction> predict(int[][] noteWindows, int[][] durationWindows) {
        Lane.Heads heads = lanes.getFirst().heads(noteWindows, durationWindows);
        List<Prediction> result = new ArrayList<>();
        for (int row = 0; row < noteWindows.length; row++) {
            float[] looked = heads.attention() == null ? new float[0] : heads.attention()[row];
            result.add(new Prediction(heads.notes().probabilities(row), heads.durations().probabilities(row), looked));
        }
        return result;
    }

    /// All weights in the order that [NetworkBuilder] documents; a copy.
    float[] weights() {
        return NdArrays.floats(graph().params());
    }

    void setWeights(float[] weights) {
        graph().setParams(NdArrays.row(weights));
    }

    long parameters() {
        return graph().numParams();
    }

    /// What the updater remembers, in the order of the weights; a copy.
    float[] updaterState() {
        return NdArrays.floats(graph().getUpdater().getStateViewArray());
    }

    void setUpdaterState(float[] state) {
        graph().getUpdater().setStateViewArray(NdArrays.row(state));
    }

    /// How many windows of a length to take in a pass without learning.
    static int windowsAPass(int length) {
        return Math.max(1, EVENTS_A_PASS / length);
    }

    /// Into how many lanes a batch of so many windows is shared out.
    static int lanesFor(int windows) {
        return Math.clamp(windows / WINDOWS_A_LANE, 1, MOST_LANES);
    }

    Workers workers() {
        return workers;
    }

    ComputationGraph graph() {
        return lanes.getFirst().graph();
    }

    /// Frees the native memory at once. DL4J's own close would also ask for a garbage collection, which can be heard.
    @Override
    public void close() {
        workers.close();
        var updater = graph().getUpdater(false);
        lanes.forEach(Lane::close);
        for (INDArray array : new INDArray[]{graph().params(),
            updater == null ? null : updater.getStateViewArray()}) {
            if (array != null && array.closeable()) {
                array.close();
            }
        }
    }

    private LossSums gradients(WindowBatch batch, int used, long seed) {
        while (lanes.size() < used) {
            lanes.add(lanes.getFirst().beside());
        }
        double scale = 1.0 / batch.trainedRows();
        LossSums[] sums = new LossSums[used];
        workers.run(used, part -> sums[part] = lanes.get(part).gradient(share(batch, part, used), scale, seed + part));
        return Arrays.stream(sums).reduce(LossSums.NOTHING, LossSums::plus);
    }

    private static WindowBatch share(WindowBatch batch, int part, int parts) {
        return parts == 1 ? batch : batch.rows(batch.size() * part / parts, batch.size() * (part + 1) / parts);
    }
}
