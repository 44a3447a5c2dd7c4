package attune.neural;

import attune.model.ThreadChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds how many threads are worth it, by trying while the network learns: what it learns is the same on any number.
///
/// The first batches go to one thread, two and so on in turn, so that all meet the same warming up and the same neighbours; then the
/// fastest goes on. Now and then a batch goes to one of the others, and if that was faster, all are tried again in turn: times of
/// different moments tell more of the moments. Where they were compared, a few slow batches threw out the better number for an epoch.
final class WorkerChoice {
    private static final int KEPT = 5; // the latest times of each number, of which the median counts
    private static final int ROUNDS = 25 + KEPT; // of which the first are forgotten: they are compiled while they run
    private static final int BETWEEN_LOOKS = 40;
    /// How much faster a further thread must be to be worth the heat.
    private static final double WORTH = 0.95;

    private final int most;
    private final double[][] times; // number of workers − 1 → the latest times, in milliseconds
    private final int[] taken;
    private int untried; // batches that are still to be tried in turn
    private int sinceTrial;
    private int best = 1;
    private int other;
    private boolean told;

    /// @param most threads that there is work for
    WorkerChoice(int most) {
        this.most = most;
        this.times = new double[most][KEPT];
        this.taken = new int[most];
        this.untried = ROUNDS * most;
    }

    /// How many threads the next batch goes to.
    int next() {
        if (untried > 0) {
            return 1 + untried % most;
        }
        return isLook() ? another() : best;
    }

    /// Hears how long that batch took.
    ///
    /// @return what is chosen, when that is new
    Optional<ThreadChoice> took(int workers, long nanos) {
        double millis = nanos / 1e6;
        times[workers - 1][taken[workers - 1]++ % KEPT] = millis;
        if (untried > 0) {
            untried--;
            return untried == 0 ? choose() : Optional.empty();
        }
        if (isLook()) {
            other = workers;
            untried = millis < medians().get(best - 1) ? KEPT * most : 0;
        }
        sinceTrial++;
        return Optional.empty();
    }

    private Optional<ThreadChoice> choose() {
        int before = best;
        best = fastest();
        sinceTrial = 0;
        if (told && best == before) {
            return Optional.empty();
        }
        told = true;
        return Optional.of(new ThreadChoice(best, medians()));
    }

    private boolean isLook() {
        return most > 1 && sinceTrial % BETWEEN_LOOKS == BETWEEN_LOOKS - 1;
    }

    /// The number after the one that was looked at last, past the one that is chosen.
    private int another() {
        int next = 1 + other % most;
        return next == best ? 1 + next % most : next;
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
