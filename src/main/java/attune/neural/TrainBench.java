package attune.neural;

import attune.bench.Alternation;
import attune.bench.BenchException;
import attune.bench.BenchPart;
import attune.bench.Contestant;
import attune.bench.LibTorch;
import attune.bench.Measured;
import attune.bench.Rival;
import attune.bench.Stopwatch;
import attune.dataset.WindowBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// What learning from one batch costs, in networks of several sizes.
record TrainBench(List<BenchSize> sizes) implements BenchPart {
    /// A step of DL4J's own layers takes so long that fewer of them are enough.
    private static final int STOCK_BLOCKS = 2;

    @Override
    public String name() {
        return "train";
    }

    @Override
    public String tells() {
        return "learning from one batch of 32 windows: the seed network, and hidden 128 and 512 with a window of 64";
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        for (BenchSize size : sizes) {
            rows.accept(measure(size, alternation));
        }
    }

    private static Measured measure(BenchSize size, Alternation alternation) throws BenchException {
        WindowBatch batch = size.windows(size.batch());
        StockTraining stock = new StockTraining(size.stock());
        try (Network network = size.network()) {
            List<Contestant> contestants = new ArrayList<>(ours(size, network, batch));
            contestants.addAll(StockTraining.contestants(STOCK_BLOCKS, 1, () -> stock.learn(batch)));
            contestants.addAll(libTorch(size, alternation));
            return alternation.run("train-step" + size.suffix(), "ms", contestants);
        }
    }

    private static List<Contestant> ours(BenchSize size, Network network, WindowBatch batch) {
        return IntStream.rangeClosed(1, Network.lanesFor(batch.size()))
                .mapToObj(count -> new Contestant(Rival.OURS, count == 1 ? "1 worker" : count + " workers", () -> {
                    network.workers().use(count);
                    return Stopwatch.best(size.blocks(), size.steps(), () -> network.learn(batch, 0, 1));
                })).toList();
    }

    private static List<Contestant> libTorch(BenchSize size, Alternation alternation) throws BenchException {
        int hidden = size.spec().hidden();
        int window = size.spec().window();
        LibTorch reference = alternation.libTorch().orElse(null);
        return reference != null && reference.measures(hidden, window)
                ? reference.training(hidden, window)
                : List.of();
    }
}
