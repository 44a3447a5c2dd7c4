package attune.task;

/// What a running job sees of the world: where to report progress and whether to go on.
public interface JobContext {
    /// Reports that `done` of `total` steps are done; `total` 0 means that nobody knows. Cheap: may be called at each step.
    void progress(long done, long total, String message);

    boolean isCancelled();

    /// @throws JobCancelledException where the job was cancelled
    default void checkCancelled() {
        if (isCancelled()) {
            throw new JobCancelledException();
        }
    }

    /// A context that hears nothing and is never cancelled.
    static JobContext silent() {
        return new JobContext() {
            @Override
            public void progress(long done, long total, String message) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
