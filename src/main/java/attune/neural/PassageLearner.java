package attune.neural;

import attune.dataset.PassageData;
import attune.dataset.PassagePair;
import attune.dataset.PassagePairs;
import attune.model.EncoderDecoderSpec;
import attune.model.LossSums;
import attune.model.TrainingPlan;
import java.util.ArrayList;
import java.util.List;

/// Learns to write passages after reading others.
final class PassageLearner implements Learner {
    /// Pairs that a pass without learning takes.
    private static final int PAIRS_A_PASS = 32;

    private final TrainingPlan plan;
    private final PassageNetwork network;
    private final PassagePairs training;
    private final PassagePairs validation;
    private final List<int[]> passes;
    private List<int[]> order = List.of();
    private int epoch;

    /// @throws IllegalArgumentException where there is nothing to learn from
    PassageLearner(EncoderDecoderSpec spec, TrainingPlan plan, PassageData data) {
        if (data.training().count() == 0) {
            throw new IllegalArgumentException("There is nothing to train on: choose pieces of two bars or more");
        }
        if (data.voices() != spec.voices()) {
            throw new IllegalArgumentException("A network of " + spec.voices() + " voices cannot learn from pieces of "
                    + data.voices());
        }
        this.plan = plan;
        this.training = data.training();
        this.validation = data.validation();
        this.passes = validation.inOrder(PAIRS_A_PASS);
        this.network = PassageNetwork.toTrain(spec, data.vocabulary(), plan);
    }

    @Override
    public int batches() {
        return Math.ceilDiv(training.count(), plan.batch());
    }

    @Override
    public void startEpoch(int newEpoch) {
        epoch = newEpoch;
        order = training.batches(plan.batch(), plan.seed(), epoch);
    }

    @Override
    public int notes(int batch) {
        return pairs(batch).stream().mapToInt(pair -> pair.written().size()).sum();
    }

    /// Batches differ in length, but many of them together do not.
    @Override
    public boolean isWhole(int batch) {
        return order.get(batch).length == plan.batch();
    }

    @Override
    public LossSums learn(int batch, int step, long seed) {
        return network.learn(pairs(batch), step, Math.pow(plan.refinements().decay(), epoch - 1.0), ownNotes(), seed);
    }

    @Override
    public int passes() {
        return passes.size();
    }

    @Override
    public LossSums measure(int pass) {
        return network.measure(pairs(validation, passes.get(pass), 0));
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

    /// Rises from 0 in the first epoch to the plan's share in the middle of the training.
    private double ownNotes() {
        double half = Math.max(1, plan.epochs() / 2.0);
        return plan.refinements().ownNotes() * Math.min(1, (epoch - 1) / half);
    }

    private List<PassagePair> pairs(int batch) {
        return pairs(training, order.get(batch), epoch);
    }

    private List<PassagePair> pairs(PassagePairs from, int[] indices, int ofEpoch) {
        List<PassagePair> pairs = new ArrayList<>(indices.length);
        for (int index : indices) {
            pairs.add(from.pair(index, plan.seed(), ofEpoch));
        }
        return pairs;
    }
}
