package attune.neural;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Two threads that do a row of small steps in halves: the caller, and a helper that sleeps between two rows.
///
/// A step takes microseconds, so neither waits in a queue or for a lock: they spin for each other. The first half is always the
/// caller's, the second belongs to whoever takes it first: where the helper is not there, because it is still waking or has no core, the
/// caller does both. Who does a half changes the time and nothing else.
final class Duet implements AutoCloseable {
    /// Rows that are played alone after the helper was late: other programs have its core, and a half that it had begun kept waiting.
    private static final int ROWS_ALONE = 32;
    private static final boolean HAS_CORE = Runtime.getRuntime().availableProcessors() > 1;

    private volatile @Nullable DuetRow row;
    private volatile boolean closed;
    private @Nullable Thread helper;
    private int alone; // rows still to play so

    /// Does both halves of steps 0 to `steps` − 1; a step begins when both halves of the one before have ended.
    void run(int steps, DuetRow.Work work) {
        DuetRow next = new DuetRow(steps, work);
        if (!HAS_CORE || alone > 0) {
            alone = Math.max(0, alone - 1);
            next.lead();
            return;
        }
        row = next;
        LockSupport.unpark(helper());
        try {
            next.lead();
        } finally {
            row = null;
        }
        alone = next.helperWasLate() ? ROWS_ALONE : 0;
    }

    /// Ends the helper.
    @Override
    public void close() {
        closed = true;
        Thread ending = helper;
        if (ending != null) {
            LockSupport.unpark(ending);
        }
    }

    private Thread helper() {
        Thread made = helper;
        if (made == null) {
            made = Thread.ofPlatform().daemon().name("reading-helper").start(this::help);
            helper = made;
        }
        return made;
    }

    private void help() {
        DuetRow last = null;
        while (!closed) {
            DuetRow next = row;
            if (next == null || next == last) {
                LockSupport.park(this);
            } else {
                next.follow();
                last = next;
            }
        }
    }
}
