package attune.cli;

import attune.model.Checkpoint;
import attune.model.ModelSpec;
import attune.model.TrainingFailedException;
import attune.task.JobContext;

/// A training that is ready to begin: which network, on which pieces.
interface Course {
    ModelSpec spec();

    /// Of all events on both sides.
    String dataSha256();

    /// Says what it trains on and what it is judged by.
    void tell(TrainingLines lines);

    /// The options by which the pieces and the network of a checkpoint are the same again, in words.
    default String sameOptions() {
        return "--data, --seed, --hold-back, --transpose and sizes";
    }

    /// Trains from new weights.
    Trained train(String name, TrainingLines lines, JobContext context) throws TrainingFailedException;

    /// Goes on from a checkpoint of the same pieces.
    Trained resume(Checkpoint checkpoint, TrainingLines lines, JobContext context)
            throws TrainingFailedException;
}
