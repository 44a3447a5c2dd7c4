package attune.neural;

import attune.dataset.EncodedPiece;
import attune.dataset.TrainingData;
import attune.dataset.WindowBatch;
import attune.dataset.Windows;
import attune.model.AttentionLstmSpec;
import attune.model.LossSums;
import attune.model.TrainingPlan;
import java.util.List;

/// Learns what follows windows of events.
final class WindowLearner implements Learner {
    private final TrainingPlan plan;
    private final Network network;
    private final Windows training;
    private final Windows validation;
    private final List<int[]> passes;
    private List<int[]> order = List.of();

    /// @throws IllegalArgumentException where there is nothing to learn from
    WindowLearner(AttentionLstmSpec spec, TrainingPlan plan, TrainingData data) {
        if (data.training().stream().allMatch(piece -> piece.size() == 0)) {
            throw new IllegalArgumentException("There is nothing to train on: choose pieces that hold notes");
        }
        this.plan = plan;
        this.network = Network.toTrain(spec, data.vocabulary(), plan);
        this.training = windows(data.training(), data, spec);
        this.validation = windows(data.validation(), data, spec);
        this.passes = Windows.cut(validation.inOrder(), Network.windowsAPass(spec.window()));
    }

    @Override
    public int batches() {
        return Math.ceilDiv(training.count(), plan.batch());
    }

    @Override
    public void startEpoch(int epoch) {
        order = Windows.cut(training.shuffled(plan.seed(), epoch), plan.batch());
    }

    @Override
    public int notes(int batch) {
        return order.get(batch).length;
    }

    @Override
    public boolean isWhole(int batch) {
        return notes(batch) == plan.batch();
    }

    @Override
    public LossSums learn(int batch, int step, long seed) {
        WindowBatch windows = training.batch(order.get(batch));
        return network.learn(windows, step, seed);
    }

    @Override
    public int passes() {
        return passes.size();
    }

    @Override
    public LossSums measure(int pass) {
        return network.measure(validation.batch(passes.get(pass)));
    }

    @Override
    public int mostThreads() {
        return Lanes.lanesFor(plan.batch());
    }

    @Override
    public Workers workers() {
        return network.workers();
    }

    @Override
    public float[] weights() {
        return network.weights();
    }

    @Override
    public float[] updaterState() {
        return network.updaterState();
    }

    @Override
    public void restore(float[] weights, float[] updaterState) {
        network.setWeights(weights);
        network.setUpdaterState(updaterState);
    }

    @Override
    public void close() {
        network.close();
    }

    private static Windows windows(List<EncodedPiece> pieces, TrainingData data, AttentionLstmSpec spec) {
        return new Windows(pieces, data.vocabulary(), spec.window());
    }
}
