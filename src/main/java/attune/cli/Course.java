package attune.cli;

import attune.model.Checkpoint;
import attune.model.ModelFile;
import attune.model.ModelSpec;
import attune.model.TrainingFailedException;
import attune.model.TrainingListener;
import attune.task.JobContext;

/// A training that is ready to begin: which network, on which pieces.
interface Course {
    ModelSpec spec();

    /// Of all events on both sides.
    String dataSha256();

    /// Says what it trains on and what it is judged by.
    void tell(TrainingLines lines);

    /// Trains from new weights.
    ModelFile train(String name, TrainingListener listener, JobContext context) throws TrainingFailedException;

    /// Goes on from a checkpoint of the same pieces.
    ModelFile resume(Checkpoint checkpoint, TrainingListener listener, JobContext context)
            throws TrainingFailedException;
}
