package attune.neural;

import attune.dataset.Vocabulary;
import attune.dataset.WindowBatch;
import attune.model.AttentionLstmSpec;
import attune.model.LossSums;
import attune.model.Prediction;
import attune.model.TrainingPlan;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;

/// A network that can learn and predict, in plain arrays; a shell around a DL4J graph. Model lane only.
final class Network implements AutoCloseable {
    /// Events of all windows that a pass without learning takes at once: enough for large products, and never too much memory.
    private static final int EVENTS_A_PASS = 8192;

    private final Lanes<Lane> lanes;
    private @Nullable WindowReader reader; // of the weights as they are

    /// @param notes how many note tokens the graph's head tells apart
    /// @param durations how many duration tokens
    Network(ComputationGraph graph, int notes, int durations) {
        lanes = new Lanes<>(new Lane(graph, notes, durations), Lane::beside);
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
        LossSums sums = gradients(batch, seed);
        lanes.descend(Lanes.lanesFor(batch.size()), step, Descent.Pace.PLAIN);
        return sums;
    }

    /// The gradient of the batch's mean loss, in the order of the weights; a copy.
    double[] gradient(WindowBatch batch, long seed) {
        gradients(batch, seed);
        return lanes.gradient(Lanes.lanesFor(batch.size()));
    }

    /// The losses of a batch, without learning.
    LossSums measure(WindowBatch batch) {
        return lanes.run(Lanes.lanesFor(batch.size()), (lane, part, parts) -> lane.measure(share(batch, part, parts)));
    }

    /// What the network expects after each window, and where it looks.
    List<Prediction> predict(int[][] noteWindows, int[][] durationWindows) {
        if (noteWindows.length == 1 && graph().params().dataType() == DataType.FLOAT) {
            return List.of(reader(noteWindows[0]).read(noteWindows[0], durationWindows[0]));
        }
        Lane.Heads heads = lanes.first().heads(noteWindows, durationWindows);
        List<Prediction> result = new ArrayList<>();
        for (int row = 0; row < noteWindows.length; row++) {
            float[] looked = heads.attention() == null ? new float[0] : heads.attention()[row];
            result.add(new Prediction(heads.notes().probabilities(row), heads.durations().probabilities(row), looked));
        }
        return result;
    }

    /// All weights in the order that [NetworkBuilder] documents; a copy.
    float[] weights() {
        return lanes.weights();
    }

    void setWeights(float[] weights) {
        forgetReader();
        lanes.setWeights(weights);
    }

    long parameters() {
        return lanes.parameters();
    }

    /// What the updater remembers, in the order of the weights; a copy.
    float[] updaterState() {
        return lanes.updaterState();
    }

    void setUpdaterState(float[] state) {
        lanes.setUpdaterState(state);
    }

    /// How many windows of a length to take in a pass without learning.
    static int windowsAPass(int length) {
        return Math.max(1, EVENTS_A_PASS / length);
    }

    /// Into how many lanes a batch of so many windows is shared out.
    static int lanesFor(int windows) {
        return Lanes.lanesFor(windows);
    }

    Workers workers() {
        return lanes.workers();
    }

    ComputationGraph graph() {
        return lanes.first().graph();
    }

    @Override
    public void close() {
        forgetReader();
        lanes.close();
    }

    private LossSums gradients(WindowBatch batch, long seed) {
        forgetReader();
        double scale = 1.0 / batch.trainedRows();
        return lanes.run(Lanes.lanesFor(batch.size()),
                (lane, part, parts) -> lane.gradient(share(batch, part, parts), scale, seed + part));
    }

    private WindowReader reader(int[] window) {
        WindowReader made = reader;
        if (made == null || !made.fits(window)) {
            forgetReader();
            made = new WindowReader(graph(), window.length);
            reader = made;
        }
        return made;
    }

    /// What a reader has calculated of the weights would be wrong of others.
    private void forgetReader() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    private static WindowBatch share(WindowBatch batch, int part, int parts) {
        return parts == 1 ? batch : batch.rows(batch.size() * part / parts, batch.size() * (part + 1) / parts);
    }
}
