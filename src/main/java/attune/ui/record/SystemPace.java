package attune.ui.record;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The real clock. Two threads, so that looking for ports delays no click.
final class SystemPace implements Pace {
    private static final Logger LOG = System.getLogger(SystemPace.class.getName());

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(2,
            SystemPace::thread);

    SystemPace() {
        threads.setRemoveOnCancelPolicy(true);
    }

    @SuppressWarnings("ThreadPriorityCheck") // where the system honours priorities, the beat goes first
    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().name("count-in").daemon(true).priority(Thread.MAX_PRIORITY).unstarted(work);
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public Runnable at(long nanos, Runnable work) {
        ScheduledFuture<?> coming = threads.schedule(() -> logged(work), nanos - nanos(), TimeUnit.NANOSECONDS);
        return () -> coming.cancel(false);
    }

    private static void logged(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException problem) {
            LOG.log(Level.ERROR, "What was to be done at a time failed", problem);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
