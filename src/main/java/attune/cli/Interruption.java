package attune.cli;

import attune.task.JobContext;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Turns Ctrl+C into a cancelled job: Java's end waits until the command has put away what it had.
///
/// A shutdown hook is the only hearing of Ctrl+C that Java promises; it holds the end up, at most for [#PATIENCE] seconds.
final class Interruption implements JobContext, AutoCloseable {
    private static final int PATIENCE = 120;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile boolean cancelled;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void progress(long done, long total, String message) {}

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /// What the hook does.
    void interrupt() {
        cancelled = true;
        try {
            boolean done = finished.await(PATIENCE, TimeUnit.SECONDS);
            assert done : "the command did not end in " + PATIENCE + " seconds";
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // Java is ending already: the hook is what waited for us
        }
    }
}
