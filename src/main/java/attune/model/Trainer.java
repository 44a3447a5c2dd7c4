package attune.model;

import attune.dataset.TrainingData;
import attune.task.JobContext;
import java.util.Map;

/// Trains networks. Use it on the model lane only.
public interface Trainer {
    /// Trains from new weights and returns the best model; a cancelled training returns its best so far.
    ///
    /// @param name of the model
    /// @param notes what to say in the provenance besides
    /// @throws TrainingFailedException where the loss stops being a number, with what to do
    /// @throws attune.task.JobCancelledException where it was cancelled before anything was worth keeping
    ModelFile train(String name, AttentionLstmSpec spec, TrainingPlan plan, TrainingData data,
            Map<String, String> notes,
            TrainingListener listener, JobContext context) throws TrainingFailedException;

    /// Goes on from a checkpoint of the same data; the result equals that of an unbroken training bit for bit.
    ModelFile resume(Checkpoint checkpoint, TrainingPlan plan, TrainingData data, TrainingListener listener,
            JobContext context)
            throws TrainingFailedException;
}
