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

/// What one exact window costs: from 32 events to what is expected next and where the network looks.
record ForwardBench(BenchSize size, int stockTimes) implements BenchPart {
    /// DL4J's default threads take half a second a window now and then, though the best one can be quick enough for turns.
    private static final int STOCK_BLOCKS = 3;

    @Override
    public String name() {
        return "forward";
    }

    @Override
    public String tells() {
        return "passing one window through the seed network, from its events to what is expected next";
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        WindowBatch window = size.windows(1);
        StockTraining stock = new StockTraining(size.stock());
        try (Network network = size.network()) {
            List<Contestant> contestants = new ArrayList<>();
            contestants.add(new Contestant(Rival.OURS, "", () -> Stopwatch.best(size.blocks(), size.steps(),
                    () -> network.predict(window.notes(), window.durations()))));
            contestants.addAll(StockTraining.contestants(STOCK_BLOCKS, stockTimes,
                    () -> stock.forward(window, false)));
            LibTorch reference = alternation.libTorch().orElse(null);
            if (reference != null && reference.measures(size.spec().hidden(), size.spec().window())) {
                contestants.addAll(reference.forward(size.spec().hidden(), size.spec().window()));
            }
            rows.accept(alternation.run("window-forward", "ms", contestants));
        }
    }
}
