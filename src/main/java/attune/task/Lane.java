package attune.task;

/// Where a job runs.
public enum Lane {
    /// One thread that alone touches the networks; jobs queue.
    MODEL,
    /// Virtual threads for files and everything that waits.
    IO
}
