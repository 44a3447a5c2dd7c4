package attune.neural;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// One row of steps of a [Duet]. An object of its own, so that a helper that wakes too late finds a row that is over and harms no other.
final class DuetRow {
    /// How often to look before letting others go first: some 50 µs, several times what a step takes.
    private static final int LOOKS = 2000;
    /// How often a helper looks before it goes to sleep: the caller has lost its core, and will do without.
    private static final int HELPER_LOOKS = 3 * LOOKS;

    private final int steps;
    private final Work work;
    private final AtomicInteger taken = new AtomicInteger(); // second halves
    private volatile int firstDone;
    private volatile int secondDone;
    private volatile @Nullable Throwable failure; // of a second half
    private boolean late;

    DuetRow(int steps, Work work) {
        this.steps = steps;
        this.work = work;
    }

    /// The caller's part: every first half, and each second half that nobody has taken.
    void lead() {
        try {
            for (int step = 0; step < steps && failure == null; step++) {
                work.half(0, step);
                firstDone = step + 1;
                if (taken.compareAndSet(step, step + 1)) {
                    second(step);
                } else {
                    awaitSecond(step);
                }
            }
        } finally {
            end();
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    /// The helper's part: second halves as they become free, until there are no more or the caller does not come on.
    void follow() {
        for (int looks = 0; looks < HELPER_LOOKS; looks++) {
            int step = taken.get();
            if (step >= steps) {
                return;
            }
            if (firstDone >= step && secondDone >= step && taken.compareAndSet(step, step + 1)) {
                looks = 0;
                second(step);
            } else {
                Thread.onSpinWait();
            }
        }
    }

    /// Whether the caller had to wait for long for a half that the helper had begun.
    boolean helperWasLate() {
        return late;
    }

    private void second(int step) {
        try {
            work.half(1, step);
        } catch (RuntimeException | Error problem) {
            failure = problem;
        }
        secondDone = step + 1;
    }

    @SuppressWarnings("ThreadPriorityCheck") // the helper may want this very core
    private void awaitSecond(int step) {
        for (int looks = 0; secondDone <= step; looks++) {
            if (looks < LOOKS) {
                Thread.onSpinWait();
            } else {
                late = true;
                Thread.yield();
            }
        }
    }

    /// Leaves the helper nothing to take, and waits for what it has begun: the work's memory may go afterwards.
    private void end() {
        int begun = taken.getAndSet(steps);
        if (begun > 0) {
            awaitSecond(begun - 1);
        }
    }

    /// The halves of a step, 0 and 1, for two threads at once.
    @FunctionalInterface
    interface Work {
        void half(int half, int step);
    }
}
