package attune.neural;

import attune.model.LossSums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/// The lanes of a network, the threads that take them, and the weights that they share. Model lane only.
///
/// A batch is shared out over lanes by its size and the machine's cores alone, and their gradients are added in the lanes' order: so
/// what is learned does not depend, to the last bit, on how many threads take the lanes.
final class Lanes<L extends GraphLane> implements AutoCloseable {
    /// Sequences of a batch that one lane takes before a second is opened: with fewer, its products would be too small.
    private static final int SEQUENCES_A_LANE = 8;
    private static final int MOST = Math.min(4, Runtime.getRuntime().availableProcessors());

    /// What a lane makes of one of `parts` shares.
    @FunctionalInterface
    interface Share<L> {
        LossSums of(L lane, int part, int parts);
    }

    private final List<L> lanes = new ArrayList<>();
    private final UnaryOperator<L> beside;
    private final Workers workers = new Workers();
    private final Descent descent;

    /// @param first which owns the weights
    /// @param beside another lane with the same weights
    Lanes(L first, UnaryOperator<L> beside) {
        this.lanes.add(first);
        this.beside = beside;
        this.descent = new Descent(first.graph());
    }

    /// Into how many lanes a batch of so many sequences is shared out.
    static int lanesFor(int sequences) {
        return Math.clamp(sequences / SEQUENCES_A_LANE, 1, MOST);
    }

    L first() {
        return lanes.getFirst();
    }

    Workers workers() {
        return workers;
    }

    /// Shares a batch out over so many lanes, and adds up what they found.
    LossSums run(int parts, Share<L> share) {
        while (lanes.size() < parts) {
            lanes.add(beside.apply(first()));
        }
        LossSums[] sums = new LossSums[parts];
        workers.run(parts, part -> sums[part] = share.of(lanes.get(part), part, parts));
        return Arrays.stream(sums).reduce(LossSums.NOTHING, LossSums::plus);
    }

    /// Moves the weights by the gradients of so many lanes.
    ///
    /// @param step how many steps came before: Adam's correction goes by it
    void descend(int parts, int step, Descent.Pace pace) {
        List<INDArray> gradients = lanes.subList(0, parts).stream().map(GraphLane::gradients).toList();
        INDArray state = descent.state();
        double shortened = descent.shortened(gradients, pace.clip());
        workers.run(parts, part -> descent.step(state, gradients, step, pace.rate(), shortened, part, parts));
    }

    /// The gradient of so many lanes together, in the order of the weights; a copy.
    double[] gradient(int parts) {
        INDArray sum = first().gradients().dup();
        for (L lane : lanes.subList(1, parts)) {
            sum.addi(lane.gradients());
        }
        return NdArrays.doubles(sum);
    }

    /// All weights; a copy.
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

    /// Frees the native memory at once. DL4J's own close would also ask for a garbage collection, which can be heard.
    @Override
    public void close() {
        workers.close();
        var updater = graph().getUpdater(false);
        lanes.forEach(GraphLane::close);
        for (INDArray array : new INDArray[]{graph().params(),
            updater == null ? null : updater.getStateViewArray()}) {
            if (array != null && array.closeable()) {
                array.close();
            }
        }
    }

    private ComputationGraph graph() {
        return first().graph();
    }
}
