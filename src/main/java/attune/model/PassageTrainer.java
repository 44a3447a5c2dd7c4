package attune.model;

import attune.dataset.PassageData;
import attune.task.JobContext;
import java.util.Map;

/// Trains encoder–decoders, as [Trainer] trains networks that read windows. Use it on the model lane only.
public interface PassageTrainer {
    /// Trains from new weights and returns the best model; a cancelled training returns its best so far.
    ///
    /// @throws TrainingFailedException where the loss stops being a number, with what to do
    /// @throws attune.task.JobCancelledException where it was cancelled before anything was worth keeping
    ModelFile train(String name, EncoderDecoderSpec spec, TrainingPlan plan, PassageData data,
            Map<String, String> notes,
            TrainingListener listener, JobContext context) throws TrainingFailedException;

    /// Goes on from a checkpoint of the same data; the result equals that of an unbroken training bit for bit.
    ModelFile resume(Checkpoint checkpoint, TrainingPlan plan, PassageData data, TrainingListener listener,
            JobContext context) throws TrainingFailedException;
}
