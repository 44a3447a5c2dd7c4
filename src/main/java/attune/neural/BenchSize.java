package attune.neural;

import attune.dataset.WindowBatch;
import attune.model.AttentionLstmSpec;
import attune.model.TrainingPlan;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.RmsProp;

/// A network and a batch to measure with, all of them random.
///
/// @param suffix of the measure's name, empty for the seed network
/// @param blocks how many blocks of steps a turn of ours takes the best of
/// @param steps of a block
record BenchSize(String suffix, AttentionLstmSpec spec, int batch, int notes, int durations, int blocks, int steps) {
    private static final double RATE = 0.001;

    /// With the seed's tokens and batch, as in the LibTorch reference.
    static BenchSize ofSeed(String suffix, int hidden, int window, int blocks, int steps) {
        return new BenchSize(suffix, new AttentionLstmSpec(window, 100, 100, hidden, true, 0), 32, 460, 20, blocks,
                steps);
    }

    Network network() {
        LinearAlgebra.start();
        var plan = new TrainingPlan(1, batch, TrainingPlan.Updater.RMSPROP, RATE, 1, 0);
        return new Network(new NetworkBuilder(notes, durations, DataType.FLOAT).build(spec, plan), notes, durations);
    }

    ComputationGraph stock() {
        LinearAlgebra.start();
        return StockNetwork.of(spec, notes, durations, DataType.FLOAT, new RmsProp(RATE, 0.9, 1e-7));
    }

    WindowBatch windows(int count) {
        Random random = new Random(1);
        boolean[] all = new boolean[count];
        Arrays.fill(all, true);
        return new WindowBatch(tokens(count, notes, random), tokens(count, durations, random),
                random.ints(count, 1, notes).toArray(), random.ints(count, 1, durations).toArray(), all, all);
    }

    private int[][] tokens(int count, int below, Random random) {
        return IntStream.range(0, count).mapToObj(_ -> random.ints(spec.window(), 1, below).toArray())
                .toArray(int[][]::new);
    }
}
