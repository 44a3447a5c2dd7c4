package attune.neural;

import attune.bench.Contestant;
import attune.bench.Rival;
import attune.bench.Stopwatch;
import attune.dataset.WindowBatch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// Steps of a network in DL4J's own layers: the same loss, gradient and updater as ours.
record StockTraining(ComputationGraph graph) {
    /// With the default threads one step can take many seconds: then that one is the warm-up.
    private static final double WARM_MILLIS = 2000;

    /// A contestant for one thread and one for the library's default, a thread for each core; a turn is the best of so many blocks.
    static List<Contestant> contestants(int blocks, int steps, Runnable step) {
        int cores = Runtime.getRuntime().availableProcessors();
        return Stream.of(1, cores).distinct()
                .map(threads -> new Contestant(Rival.STOCK,
                        threads == 1 ? "1 thread" : threads + " threads, its default",
                        () -> onThreads(threads, () -> Stopwatch.medianWithin(WARM_MILLIS, step)),
                        () -> onThreads(threads, () -> Stopwatch.best(blocks, steps, step))))
                .toList();
    }

    private static double onThreads(int threads, DoubleSupplier turn) {
        LinearAlgebra.threads(threads);
        try {
            return turn.getAsDouble();
        } finally {
            LinearAlgebra.oneThread();
        }
    }

    void learn(WindowBatch batch) {
        Map<String, INDArray> heads = forward(batch, true);
        double scale = 1.0 / batch.trainedRows();
        graph.backpropGradient(error(heads, NetworkBuilder.NOTES, batch, batch.noteTargets(), scale),
                error(heads, NetworkBuilder.DURATIONS, batch, batch.durationTargets(), scale));
        graph.getUpdater().update(graph.gradient(), 0, 0, 1, LayerWorkspaceMgr.noWorkspaces());
        graph.params().subi(graph.gradient().gradient());
        graph.clear();
    }

    Map<String, INDArray> forward(WindowBatch batch, boolean training) {
        return graph.feedForward(StockNetwork.inputs(batch.notes(), batch.durations()), training, false);
    }

    private static INDArray error(Map<String, INDArray> heads, String head, WindowBatch batch, int[] targets,
            double scale) {
        INDArray logits = Objects.requireNonNull(heads.get(head));
        CrossEntropy loss = new CrossEntropy(NdArrays.doubles(logits), (int) logits.size(1));
        return NdArrays.matrix(loss.gradient(targets, batch.trained(), scale), batch.size(), DataType.FLOAT);
    }
}
