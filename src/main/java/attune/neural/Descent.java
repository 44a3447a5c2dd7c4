package attune.neural;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.RmsProp;

/// The step from gradients to weights: the rules of DL4J's updaters, on their state, in one walk over the memory that several
/// threads can share.
///
/// RMSprop (Tieleman and Hinton 2012): v ← d·v + (1−d)·g², w ← w − η·g / (√v + ε).
/// Adam (Kingma and Ba 2015): m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g², w ← w − η·√(1−β₂ᵗ)/(1−β₁ᵗ) · m / (√v + ε).
final class Descent {
    /// How a step is taken, besides its rule.
    ///
    /// @param rate by which the rule's learning rate is multiplied
    /// @param clip the most that the norm of the gradient may be; 0 for no bound
    record Pace(double rate, double clip) {
        static final Pace PLAIN = new Pace(1, 0);
    }

    /// Numbers that are walked together: small enough to stay in the nearest cache.
    private static final int CHUNK = 2048;

    private final ComputationGraph graph;
    private final IUpdater rule;

    Descent(ComputationGraph graph) {
        this.graph = graph;
        this.rule = graph.getVertices()[graph.getVertices().length - 1].getLayer().conf().getLayer()
                .getUpdaterByParam("W");
    }

    /// What the updater remembers. DL4J makes it when it is first asked for, so this must come before threads walk over it.
    INDArray state() {
        return graph.getUpdater().getStateViewArray();
    }

    /// Moves one of `parts` shares of the weights by the sum of the gradients.
    ///
    /// @param stateArray what [#state] gave
    /// @param gradients of each lane, in the order of the weights
    /// @param step how many steps came before
    /// @param pace by which the learning rate is multiplied
    /// @param shortened by which the gradient is multiplied
    void step(INDArray stateArray, List<INDArray> gradients, int step, double pace, double shortened, int part,
            int parts) {
        INDArray weights = graph.params();
        long chunks = Math.ceilDiv(weights.length(), CHUNK);
        long first = chunks * part / parts * CHUNK;
        long last = Math.min(weights.length(), chunks * (part + 1) / parts * CHUNK);
        MemorySegment state = NdArrays.memory(stateArray);
        Walk walk = new Walk(NdArrays.memory(weights), gradients.stream().map(NdArrays::memory).toList(), state,
                weights.length());
        for (long at = first; at < last; at += CHUNK) {
            int count = (int) Math.min(CHUNK, last - at);
            walk.load(at, count);
            if (shortened < 1) {
                Walk.multiply(walk.gradients, (float) shortened);
            }
            switch (rule) {
                case RmsProp rmsProp -> walk.rmsProp(rmsProp, pace);
                case Adam adam -> walk.adam(adam, step, pace);
                default -> throw new IllegalStateException("No rule for " + rule);
            }
            walk.store(at, count);
        }
    }

    /// By what the sum of the gradients is to be multiplied so that its norm is not above the bound.
    ///
    /// @param bound or 0 for none
    double shortened(List<INDArray> gradients, double bound) {
        if (bound == 0) {
            return 1;
        }
        INDArray weights = graph.params();
        Walk walk = new Walk(NdArrays.memory(weights), gradients.stream().map(NdArrays::memory).toList(),
                NdArrays.memory(state()), weights.length());
        double sum = 0;
        for (long at = 0; at < weights.length(); at += CHUNK) {
            int count = (int) Math.min(CHUNK, weights.length() - at);
            walk.load(at, count);
            for (int i = 0; i < count; i++) {
                sum += (double) walk.gradients[i] * walk.gradients[i];
            }
        }
        double norm = Math.sqrt(sum);
        return norm > bound ? bound / norm : 1;
    }

    /// A chunk of the weights and of what belongs to them, in arrays that the compiler can turn into vector instructions.
    private static final class Walk {
        private final MemorySegment weightMemory;
        private final List<MemorySegment> gradientMemory;
        private final MemorySegment stateMemory;
        private final long all;
        private final float[] weights = new float[CHUNK];
        private final float[] gradients = new float[CHUNK];
        private final float[] more = new float[CHUNK];
        private final float[] squares = new float[CHUNK];
        private final float[] means = new float[CHUNK];
        private final boolean withMeans;

        Walk(MemorySegment weights, List<MemorySegment> gradients, MemorySegment state, long all) {
            this.weightMemory = weights;
            this.gradientMemory = gradients;
            this.stateMemory = state;
            this.all = all;
            this.withMeans = state.byteSize() > weights.byteSize();
        }

        void load(long at, int count) {
            copy(weightMemory, at, weights, count);
            copy(gradientMemory.getFirst(), at, gradients, count);
            for (int lane = 1; lane < gradientMemory.size(); lane++) {
                copy(gradientMemory.get(lane), at, more, count);
                add(gradients, more);
            }
            if (withMeans) {
                copy(stateMemory, at, means, count);
                copy(stateMemory, all + at, squares, count);
            } else {
                copy(stateMemory, at, squares, count);
            }
        }

        void store(long at, int count) {
            copy(weights, weightMemory, at, count);
            if (withMeans) {
                copy(means, stateMemory, at, count);
                copy(squares, stateMemory, all + at, count);
            } else {
                copy(squares, stateMemory, at, count);
            }
        }

        void rmsProp(RmsProp rule, double pace) {
            rmsProp(weights, gradients, squares, (float) (pace * rule.getLearningRate()), (float) rule.getRmsDecay(),
                    (float) rule.getEpsilon());
        }

        void adam(Adam rule, int step, double pace) {
            double correction = Math.sqrt(1 - Math.pow(rule.getBeta2(), step + 1.0))
                    / (1 - Math.pow(rule.getBeta1(), step + 1.0));
            adam(weights, gradients, means, squares, (float) (pace * rule.getLearningRate() * correction),
                    (float) rule.getBeta1(), (float) rule.getBeta2(), (float) rule.getEpsilon());
        }

        private static void rmsProp(float[] w, float[] g, float[] v, float rate, float decay, float epsilon) {
            for (int i = 0; i < CHUNK; i++) {
                v[i] = decay * v[i] + (1 - decay) * g[i] * g[i];
                w[i] -= rate * g[i] / ((float) Math.sqrt(v[i]) + epsilon);
            }
        }

        private static void adam(float[] w, float[] g, float[] m, float[] v, float rate, float beta1, float beta2,
                float epsilon) {
            for (int i = 0; i < CHUNK; i++) {
                m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                w[i] -= rate * m[i] / ((float) Math.sqrt(v[i]) + epsilon);
            }
        }

        static void multiply(float[] values, float factor) {
            for (int i = 0; i < CHUNK; i++) {
                values[i] *= factor;
            }
        }

        private static void add(float[] sum, float[] more) {
            for (int i = 0; i < CHUNK; i++) {
                sum[i] += more[i];
            }
        }

        private static void copy(MemorySegment from, long at, float[] to, int count) {
            MemorySegment.copy(from, JAVA_FLOAT, at * Float.BYTES, to, 0, count);
        }

        private static void copy(float[] from, MemorySegment to, long at, int count) {
            MemorySegment.copy(from, 0, to, JAVA_FLOAT, at * Float.BYTES, count);
        }
    }
}
