package attune.model;

import attune.dataset.GridData;
import attune.task.JobContext;
import java.util.Map;

/// Trains generators with their critics. Use it on the model lane only.
public interface VoicesTrainer {
    /// Trains from new weights and returns the snapshot whose figures came nearest to the data's; a cancelled training returns its best so far.
    ///
    /// @throws TrainingFailedException where a loss stops being a number, with what to do
    /// @throws attune.task.JobCancelledException where it was cancelled before anything was worth keeping
    ModelFile train(String name, MuseGanSpec spec, VoicesPlan plan, GridData data, Map<String, String> notes,
            VoicesListener listener, JobContext context) throws TrainingFailedException;

    /// Goes on from a checkpoint of the same data; the result equals that of an unbroken training bit for bit.
    ///
    /// @throws IllegalArgumentException where the data are not those of the checkpoint
    ModelFile resume(Checkpoint checkpoint, VoicesPlan plan, GridData data, VoicesListener listener, JobContext context)
            throws TrainingFailedException;
}
