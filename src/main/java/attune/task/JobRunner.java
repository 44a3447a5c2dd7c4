package attune.task;

/// Takes jobs and runs them on their lanes.
public interface JobRunner extends AutoCloseable {
    <T> JobHandle<T> submit(String name, Lane lane, Job<T> job);

    /// Cancels everything and waits a little for it to stop.
    @Override
    void close();
}
