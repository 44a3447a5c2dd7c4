package attune.task;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/// The runner of the real program: one low-priority daemon thread for models, virtual threads for files.
@SuppressWarnings("ThreadPriorityCheck") // playback goes before training where the system honours priorities
public final class LaneJobRunner implements JobRunner {
    private final ExecutorService models = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("model").daemon(true)
                    .priority(Thread.MIN_PRIORITY).factory());
    private final ExecutorService files = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("io-", 0).factory());
    private final Set<RunningJob<?>> running = ConcurrentHashMap.newKeySet();

    @Override
    public <T> JobHandle<T> submit(String name, Lane lane, Job<T> job) {
        RunningJob<T> task = new RunningJob<>(name, lane, job);
        running.add(task);
        task.completion().whenComplete((_, _) -> running.remove(task));
        try {
            (lane == Lane.MODEL ? models : files).execute(task);
        } catch (RejectedExecutionException _) {
            task.cancel(); // the program is ending
        }
        return task;
    }

    @Override
    public void close() {
        running.forEach(RunningJob::cancel);
        models.shutdown();
        files.shutdown();
        try {
            if (!models.awaitTermination(2, TimeUnit.SECONDS)) {
                models.shutdownNow();
            }
            if (!files.awaitTermination(2, TimeUnit.SECONDS)) {
                files.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
