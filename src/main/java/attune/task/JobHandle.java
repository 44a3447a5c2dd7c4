package attune.task;

import java.util.concurrent.CompletionStage;

/// The outside of a job that was handed in: its name, its progress, its end. All methods are safe from any thread.
public interface JobHandle<T> {
    String name();

    Lane lane();

    /// The newest progress; never waits.
    JobProgress progress();

    /// Asks the job to stop at its next check; one that still waits for its lane ends at once.
    void cancel();

    boolean isCancelled();

    boolean isDone();

    /// Ends with the result, with [JobCancelledException], or with what the job threw; its callbacks run on the lane's thread, or on
    /// that of the canceller where the job had not begun.
    CompletionStage<T> completion();
}
