package attune.neural;

import attune.model.ThreadChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds how many threads are worth it, by trying while the network learns: what it learns is the same on any number.
///
/// The first batches go to one thread, two and so on in turn, so that all meet the same warming up and the same neighbours; then the
/// fastest goes on. A look at one of the others now and then notices when the machine has become busier or quieter.
final class WorkerChoice {
    private static final int KEPT = 5; // the latest times of each number, of which the median counts
    private static final int ROUNDS = 25 + KEPT; // of which the first are forgotten: they are compiled while they run
    private static final int BETWEEN_LOOKS = 40;
    /// How much faster a further thread must be to be worth the heat.
    private static final double WORTH = 0.95;

    private final int most;
    private final double[][] times; // number of workers − 1 → the latest times, in milliseconds
    private final int[] taken;
    private int batches;
    private int best = 1;
    private int other;
    private boolean told;

    /// @param most threads that there is work for
    WorkerChoice(int most) {
        this.most = most;
        this.times = new double[most][KEPT];
        this.taken = new int[most];
    }

    /// How many threads the next batch goes to.
    int next() {
        if (batches < ROUNDS * most) {
            return 1 + batches % most;
        }
        if (most > 1 && batches % BETWEEN_LOOKS == 0) {
            other = other % most + 1;
            return other;
        }
        return best;
    }

    /// Hears how long that batch took.
    ///
    /// @return what is chosen, when that is new
    Optional<ThreadChoice> took(int workers, long nanos) {
        times[workers - 1][taken[workers - 1]++ % KEPT] = nanos / 1e6;
        batches++;
        if (batches < ROUNDS * most) {
            return Optional.empty();
        }
        int before = best;
        best = fastest();
        if (told && best == before) {
            return Optional.empty();
        }
        told = true;
        return Optional.of(new ThreadChoice(best, medians()));
    }

    private int fastest() {
        List<Double> medians = medians();
        int fastest = 1;
        for (int workers = 2; workers <= most; workers++) {
            if (medians.get(workers - 1) < WORTH * medians.get(fastest - 1)) {
                fastest = workers;
            }
        }
        return fastest;
    }

    private List<Double> medians() {
        List<Double> medians = new ArrayList<>();
        for (double[] latest : times) {
            medians.add(Arrays.stream(latest).sorted().skip(KEPT / 2).findFirst().orElseThrow());
        }
        return medians;
    }
}
