package attune.model;

/// Hears of a training on the model lane's thread; must be quick. What it is handed is immutable.
public interface TrainingListener {
    default void onBatch(BatchResult result) {}

    /// Hears how many threads were found to be worth it, after the first batches and whenever that changes.
    default void onThreads(ThreadChoice choice) {}

    /// @param checkpoint the network as it is now: it can be loaded, heard, saved, and resumed from
    default void onEpoch(EpochResult result, Checkpoint checkpoint) {}

    /// Hears that the training was cancelled between two batches.
    ///
    /// @param checkpoint where it stood: resuming from it gives what an unbroken training would have given
    default void onStopped(Checkpoint checkpoint) {}

    TrainingListener NONE = new TrainingListener() {
    };
}
