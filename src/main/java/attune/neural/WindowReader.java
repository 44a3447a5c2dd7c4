package attune.neural;

import attune.model.Prediction;
import java.util.List;
import java.util.Objects;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// Reads one window at a time straight on the weights of a graph, on two threads where it is worth it.
///
/// One window is 62 products of a matrix with one column, which go as fast as the matrix comes out of the cache. Two threads that
/// share the units out bring two caches: 0.55 ms instead of 1.0 for the seed network, though they wait for each other 65 times.
///
/// What tokens add to the sums is calculated once: make another reader when the weights have changed.
final class WindowReader implements AutoCloseable {
    /// Smaller networks take less time to read than a second thread to wake.
    private static final int WORTH_TWO = 96;

    private final int time;
    private final TokenSums tokens;
    private final ReadingWeights weights;
    private final List<WindowShare> shares;
    private final Duet duet = new Duet();
    private final INDArray firstStates; // (time, hidden)
    private final INDArray secondStates;
    private final Panel first;
    private final Panel second;
    private final @Nullable AttentionPass attention;
    private final ReadingHeads heads;

    /// @param time events of a window
    WindowReader(ComputationGraph graph, int time) {
        this(graph, time, WORTH_TWO);
    }

    /// @param worthTwo so many units are shared out
    WindowReader(ComputationGraph graph, int time, int worthTwo) {
        this.time = time;
        this.weights = ReadingWeights.of(graph);
        this.tokens = new TokenSums(weights);
        int hidden = weights.hidden();
        this.shares = hidden < worthTwo
                ? List.of(share(new Units(0, hidden, hidden)))
                : List.of(share(Units.half(0, hidden)), share(Units.half(1, hidden)));
        this.firstStates = Nd4j.create(DataType.FLOAT, time, hidden);
        this.secondStates = Nd4j.create(DataType.FLOAT, time, hidden);
        this.first = Panel.of(firstStates, hidden);
        this.second = Panel.of(secondStates, hidden);
        this.attention = weights.attention() == null ? null : new AttentionPass(1, time, hidden, DataType.FLOAT);
        this.heads = new ReadingHeads(weights, 1);
    }

    boolean fits(int[] notes) {
        return notes.length == time;
    }

    /// What the network expects after a window, and where it looks.
    Prediction read(int[] notes, int[] durations) {
        for (int event = 0; event < time; event++) {
            Objects.checkIndex(notes[event], tokens.notes());
            Objects.checkIndex(durations[event], tokens.durations());
        }
        int steps = 2 * time + 1;
        if (shares.size() == 1) {
            for (int step = 0; step < steps; step++) {
                read(shares.getFirst(), step, notes, durations);
            }
        } else {
            duet.run(steps, (half, step) -> read(shares.get(half), step, notes, durations));
        }
        return expected();
    }

    @Override
    public void close() {
        duet.close();
        shares.forEach(WindowShare::close);
        List.of(firstStates, secondStates).forEach(INDArray::close);
        if (attention != null) {
            attention.close();
        }
        heads.close();
        tokens.close();
    }

    private WindowShare share(Units units) {
        return new WindowShare(units, weights, tokens, time);
    }

    private void read(WindowShare share, int step, int[] notes, int[] durations) {
        if (step < time) {
            share.readFirst(step, notes[step], durations[step], first);
        } else if (step == time) {
            share.feed(first);
        } else {
            share.readSecond(step - time - 1, second);
        }
    }

    private Prediction expected() {
        AttentionPass looking = attention;
        Panel scoring = weights.attention();
        if (looking == null || scoring == null) {
            return heads.expect(second.columns(time - 1, 1), new float[0]);
        }
        INDArray context = looking.forward(second, scoring, weights.attentionBias(), null);
        return heads.expect(Panel.of(context, weights.hidden()), looking.weights()[0]);
    }
}
