package attune.ui.record;

/// A clock, and work at times on it. Any thread may call.
interface Pace extends AutoCloseable {
    /// On the clock of [System#nanoTime].
    long nanos();

    /// Does something at a time, or at once where that has passed; on a thread that must not wait for long.
    ///
    /// @return what calls it off
    Runnable at(long nanos, Runnable work);

    @Override
    void close();
}
