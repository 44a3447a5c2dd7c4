package attune.task;

/// Work that takes a while, reports how far it is, and can be cancelled.
@FunctionalInterface
public interface Job<T> {
    /// Does the work on a lane's thread.
    ///
    /// @throws JobCancelledException from [JobContext#checkCancelled()] where the user cancelled and nothing is worth keeping
    T run(JobContext context) throws Exception;
}
