package attune.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// The threads that a training calculates on: as many as are worth it, and all of low priority, so that sound and window go first.
final class Workers implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /// More threads than cores only wait for each other.
    private static final int MOST = Runtime.getRuntime().availableProcessors();

    private int count = 1;
    private @Nullable ExecutorService threads;

    /// How many threads share the work from now on.
    void use(int newCount) {
        count = newCount;
    }

    int count() {
        return count;
    }

    /// Does tasks 0 to `tasks` − 1, each on one of the threads, and waits for them.
    void run(int tasks, IntConsumer task) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> shares = new ArrayList<>();
        for (int thread = 0; thread < Math.min(Math.min(count, MOST), tasks); thread++) {
            shares.add(threads().submit(() -> {
                for (int mine = next.getAndIncrement(); mine < tasks; mine = next.getAndIncrement()) {
                    task.accept(mine);
                }
            }));
        }
        shares.forEach(Workers::await);
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.close();
            threads = null;
        }
    }

    private ExecutorService threads() {
        ExecutorService made = threads;
        if (made == null) {
            made = Executors.newFixedThreadPool(MOST, Workers::thread);
            threads = made;
        }
        return made;
    }

    @SuppressWarnings("ThreadPriorityCheck") // nothing relies on it for being right: it only lets others go first
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(() -> {
            Niceness.lower();
            work.run();
        }, "training-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /// Waits through interruptions: the memory that a task works on must not go before it has ended, and it ends within a batch.
    private static void await(Future<?> share) {
        boolean interrupted = false;
        while (true) {
            try {
                share.get();
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            } catch (CancellationException impossible) {
                throw new IllegalStateException(impossible);
            } catch (ExecutionException failure) {
                rethrow(failure.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(@Nullable Throwable cause) {
        switch (cause) {
            case RuntimeException problem -> throw problem;
            case Error problem -> throw problem;
            case null, default -> throw new IllegalStateException(cause);
        }
    }
}
