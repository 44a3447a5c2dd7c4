package attune.ui.shell;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A thread that touches the disk, one thing after the other, so that the window never waits for it.
final class DiskThread implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DiskThread.class.getName());
    private static final long PATIENCE_SECONDS = 5;
    private final ExecutorService thread;

    DiskThread(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /// What may fail without harm to the user's work.
    interface Chore {
        void run() throws IOException;
    }

    void run(Runnable work) {
        thread.execute(work);
    }

    /// @param otherwise what it means where the disk refuses, for the log
    void tidy(Chore chore, String otherwise) {
        thread.execute(() -> {
            try {
                chore.run();
            } catch (IOException problem) {
                LOG.log(Level.WARNING, otherwise, problem);
            }
        });
    }

    boolean isClosed() {
        return thread.isShutdown();
    }

    /// Ends what was begun, but does not wait for ever for a disk that hangs.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warning("The disk does not answer; what was to be tidied up is left");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
