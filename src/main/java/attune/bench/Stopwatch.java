package attune.bench;

import java.util.ArrayList;
import java.util.List;

/// What work costs, in milliseconds.
public final class Stopwatch {
    private static final double NANOS = 1e6;

    private Stopwatch() {}

    /// Once.
    public static double once(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS;
    }

    /// The mean of a block of repetitions; of several blocks the best.
    public static double best(int blocks, int times, Runnable work) {
        double best = Double.MAX_VALUE;
        for (int block = 0; block < blocks; block++) {
            best = Math.min(best, once(() -> repeat(times, work)) / times);
        }
        return best;
    }

    /// The median of as many single ones as begin within so many milliseconds, at least one: a warm-up as long as the work deserves.
    public static double medianWithin(double millis, Runnable work) {
        List<Double> costs = new ArrayList<>();
        double spent = 0;
        do {
            double cost = once(work);
            costs.add(cost);
            spent += cost;
        } while (spent < millis);
        return Spread.of(costs).median();
    }

    /// The median of so many single ones.
    public static double median(int times, Runnable work) {
        List<Double> costs = new ArrayList<>();
        repeat(times, () -> costs.add(once(work)));
        return Spread.of(costs).median();
    }

    private static void repeat(int times, Runnable work) {
        for (int i = 0; i < times; i++) {
            work.run();
        }
    }
}
