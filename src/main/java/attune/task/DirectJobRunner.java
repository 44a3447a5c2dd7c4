package attune.task;

/// Runs each job at once on the caller's thread: for tests.
public final class DirectJobRunner implements JobRunner {
    @Override
    public <T> JobHandle<T> submit(String name, Lane lane, Job<T> job) {
        RunningJob<T> task = new RunningJob<>(name, lane, job);
        task.run();
        return task;
    }

    @Override
    public void close() {}
}
