package attune.ui;

import attune.task.Job;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import attune.task.JobHandle;
import attune.task.JobProgress;
import attune.task.JobRunner;
import attune.task.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Keeps jobs waiting until a test lets them run, in the order it likes.
public final class HeldJobs implements JobRunner {
    public final List<Held<?>> waiting = new ArrayList<>();

    @Override
    public <T> JobHandle<T> submit(String name, Lane lane, Job<T> job) {
        Held<T> held = new Held<>(name, lane, job);
        waiting.add(held);
        return held;
    }

    @Override
    public void close() {}

    /// A job that waits.
    public static final class Held<T> implements JobHandle<T>, JobContext {
        private final String name;
        private final Lane lane;
        private final Job<T> job;
        private final CompletableFuture<T> completion = new CompletableFuture<>();
        private boolean cancelled;

        Held(String name, Lane lane, Job<T> job) {
            this.name = name;
            this.lane = lane;
            this.job = job;
        }

        /// Runs it at last.
        @SuppressWarnings("CatchingUnchecked")
        public void run() {
            try {
                if (cancelled) {
                    throw new JobCancelledException();
                }
                completion.complete(job.run(this));
            } catch (Exception problem) {
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
            return new JobProgress(0, 0, "");
        }

        @Override
        public void progress(long done, long total, String message) {}

        @Override
        public void cancel() {
            cancelled = true;
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
            return completion;
        }
    }
}
