package attune.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;

/// A job on its way: the inside and the outside of it share this.
final class RunningJob<T> implements JobHandle<T>, JobContext, Runnable {
    private final String name;
    private final Lane lane;
    private final Job<T> job;
    private final CompletableFuture<T> completion = new CompletableFuture<>();
    private volatile JobProgress progress = new JobProgress(0, 0, "");
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean cancelled;

    RunningJob(String name, Lane lane, Job<T> job) {
        this.name = name;
        this.lane = lane;
        this.job = job;
    }

    /// Whatever a job throws reaches its completion: an error too, or the lane would lose it.
    @Override
    @SuppressWarnings("CatchingUnchecked")
    public void run() {
        if (!started.compareAndSet(false, true)) {
            return;
        }
        try {
            checkCancelled();
            completion.complete(job.run(this));
        } catch (Throwable problem) {
            completion.completeExceptionally(problem);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Lane lane() {
        return lane;
    }

    @Override
    public JobProgress progress() {
        return progress;
    }

    @Override
    public void progress(long done, long total, String message) {
        progress = new JobProgress(done, total, message);
    }

    @Override
    public void cancel() {
        cancelled = true;
        if (started.compareAndSet(false, true)) {
            completion.completeExceptionally(new JobCancelledException());
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public boolean isDone() {
        return completion.isDone();
    }

    @Override
    public CompletionStage<T> completion() {
        return completion.minimalCompletionStage();
    }
}
