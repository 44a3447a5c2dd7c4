package attune.neural;

import attune.dataset.PassagePair;
import attune.dataset.Vocabulary;
import attune.model.EncoderDecoderSpec;
import attune.model.LossSums;
import attune.model.PassageLosses;
import attune.model.Refinements;
import attune.model.TrainingPlan;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;

/// An encoder–decoder that can learn and measure; a shell around a DL4J graph. Model lane only.
final class PassageNetwork implements AutoCloseable {
    /// The name of the graph's one layer.
    static final String LAYER = "passages";

    private final Lanes<PassageLane> lanes;
    private final Refinements refinements;

    PassageNetwork(ComputationGraph graph, Vocabulary vocabulary, int voices, Refinements refinements) {
        this.lanes = new Lanes<>(new PassageLane(graph, vocabulary, voices), PassageLane::beside);
        this.refinements = refinements;
    }

    /// A network with new weights, drawn from the plan's seed.
    static PassageNetwork toTrain(EncoderDecoderSpec spec, Vocabulary vocabulary, TrainingPlan plan) {
        return new PassageNetwork(NetworkBuilder.encoderDecoder(spec, vocabulary, plan, DataType.FLOAT), vocabulary,
                spec.voices(), plan.refinements());
    }

    /// A network whose weights are still to be set.
    static PassageNetwork toWrite(EncoderDecoderSpec spec, Vocabulary vocabulary) {
        return new PassageNetwork(NetworkBuilder.encoderDecoder(spec, vocabulary, DataType.FLOAT), vocabulary,
                spec.voices(), Refinements.NONE);
    }

    /// Learns from one batch.
    ///
    /// @param step how many batches it has learned from before
    /// @param rate by which the learning rate is multiplied
    /// @param ownNotes the share of notes that later events hear as the network would have written them
    /// @param seed of what is random in this step
    /// @return the losses of what is counted, before learning
    LossSums learn(List<PassagePair> pairs, int step, double rate, double ownNotes, long seed) {
        LossSums sums = gradients(pairs, ownNotes, seed);
        lanes.descend(Lanes.lanesFor(pairs.size()), step, new Descent.Pace(rate, refinements.clip()));
        return sums;
    }

    /// The gradient of the mean loss of the trained events, in the order of the weights; a copy.
    double[] gradient(List<PassagePair> pairs, long seed) {
        gradients(pairs, 0, seed);
        return lanes.gradient(Lanes.lanesFor(pairs.size()));
    }

    /// The losses of what is counted, without learning.
    LossSums measure(List<PassagePair> pairs) {
        return lanes.run(Lanes.lanesFor(pairs.size()), (lane, part, parts) -> lane.measure(share(pairs, part, parts)));
    }

    /// What became of each event of each pair.
    List<PassageLosses> losses(List<PassagePair> pairs) {
        return lanes.first().losses(pairs);
    }

    /// The weights where they lie, as matrices; valid as long as the network is open.
    EncoderDecoderWeights layerWeights() {
        return lanes.first().weights();
    }

    float[] weights() {
        return lanes.weights();
    }

    void setWeights(float[] weights) {
        lanes.setWeights(weights);
    }

    long parameters() {
        return lanes.parameters();
    }

    float[] updaterState() {
        return lanes.updaterState();
    }

    void setUpdaterState(float[] state) {
        lanes.setUpdaterState(state);
    }

    Workers workers() {
        return lanes.workers();
    }

    ComputationGraph graph() {
        return lanes.first().graph();
    }

    @Override
    public void close() {
        lanes.close();
    }

    private LossSums gradients(List<PassagePair> pairs, double ownNotes, long seed) {
        double scale = 1.0 / Math.max(1, trained(pairs));
        double smoothing = refinements.labelSmoothing();
        return lanes.run(Lanes.lanesFor(pairs.size()), (lane, part, parts) -> lane
                .gradient(share(pairs, part, parts), scale, smoothing, ownNotes, TrainingRun.stepSeed(seed, part)));
    }

    private static int trained(List<PassagePair> pairs) {
        int count = 0;
        for (PassagePair pair : pairs) {
            for (boolean event : pair.trained()) {
                count += event ? 1 : 0;
            }
        }
        return count;
    }

    private static List<PassagePair> share(List<PassagePair> pairs, int part, int parts) {
        return pairs.subList(pairs.size() * part / parts, pairs.size() * (part + 1) / parts);
    }
}
