package attune.neural;

import java.util.SplittableRandom;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/// Dropout (Srivastava et al. 2014) that draws from a seed of its own: ND4J's random numbers come from one source for all threads,
/// so lanes that draw at the same time would drop something else each time.
///
/// A dropped activation is 0, a kept one is divided by the share that is kept; so is its gradient.
final class SeededDropout implements IDropout {
    private static final long serialVersionUID = 1L;

    @JsonProperty("dropped")
    private final double dropped;
    private transient long seed;
    private transient boolean[] kept = {}; // in the order of the memory

    /// @param dropped the share of activations that is dropped
    @JsonCreator
    SeededDropout(@JsonProperty("dropped") double dropped) {
        this.dropped = dropped;
    }

    /// What the next pass draws from.
    void seed(long newSeed) {
        seed = newSeed;
    }

    @Override
    public INDArray applyDropout(INDArray input, INDArray unused, int iteration, int epoch,
            LayerWorkspaceMgr workspaces) {
        kept = new boolean[(int) input.length()];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < kept.length; i++) {
            kept[i] = random.nextDouble() >= dropped;
        }
        if (unused != input) {
            unused.close();
        }
        return masked(input);
    }

    @Override
    public INDArray backprop(INDArray outputGradient, INDArray inputGradient, int iteration, int epoch) {
        try (INDArray masked = masked(outputGradient)) {
            return inputGradient.assign(masked); // DL4J goes on with what it handed in
        }
    }

    @Override
    public void clear() {
        kept = new boolean[0];
    }

    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod") // nothing that has been drawn belongs to a copy
    public IDropout clone() {
        return new SeededDropout(dropped);
    }

    /// A copy with what is not kept set to 0; sequences lie time by time, matrices row by row.
    private INDArray masked(INDArray activations) {
        INDArray copy = activations.rank() == 3
                ? activations.permute(2, 0, 1).dup('c').permute(1, 2, 0)
                : activations.dup('c');
        Panel numbers = Panel.of(copy, 1);
        for (int i = 0; i < kept.length; i++) {
            numbers.set(0, i, kept[i] ? numbers.get(0, i) / (1 - dropped) : 0);
        }
        return copy;
    }
}
