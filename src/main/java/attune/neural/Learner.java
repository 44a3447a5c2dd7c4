package attune.neural;

import attune.model.LossSums;

/// A network with what it learns from and what it is judged by, batch by batch: what a [TrainingRun] walks over.
interface Learner extends AutoCloseable {
    /// Batches of an epoch.
    int batches();

    /// Lays out the batches of an epoch (from 1): the same plan and epoch, the same order.
    void startEpoch(int epoch);

    /// How many notes batch `batch` of the epoch is learned from.
    int notes(int batch);

    /// Whether that batch has the size of most: then its time tells something.
    boolean isWhole(int batch);

    /// Learns from a batch of the epoch.
    ///
    /// @param step how many batches it has learned from before
    /// @param seed of whatever is random in this step
    /// @return the losses of what is counted, before learning
    LossSums learn(int batch, int step, long seed);

    /// In how many passes the pieces held back are measured.
    int passes();

    /// The losses of a pass, without learning.
    LossSums measure(int pass);

    /// Among how many threads a whole batch can be shared out.
    int mostThreads();

    Workers workers();

    /// All weights; a copy.
    float[] weights();

    /// What the updater remembers; a copy.
    float[] updaterState();

    /// Goes on from these weights and what the updater remembered along with them.
    void restore(float[] weights, float[] updaterState);

    /// Frees the native memory.
    @Override
    void close();
}
