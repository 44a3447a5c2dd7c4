package attune.cli;

import attune.dataset.PassageData;
import attune.model.Checkpoint;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.PassageTrainer;
import attune.model.TrainingFailedException;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.task.JobContext;
import java.util.Map;
import java.util.function.Supplier;

/// The training of an encoder–decoder.
///
/// @param notes what to say in the provenance besides
record PassageCourse(EncoderDecoderSpec spec, TrainingPlan plan, PassageData data, Map<String, String> notes,
        Supplier<PassageTrainer> trainer) implements Course {
    @Override
    public String dataSha256() {
        return data.sha256();
    }

    @Override
    public void tell(TrainingLines lines) {
        lines.passages(data);
    }

    @Override
    public ModelFile train(String name, TrainingListener listener, JobContext context) throws TrainingFailedException {
        return trainer.get().train(name, spec, plan, data, notes, listener, context);
    }

    @Override
    public ModelFile resume(Checkpoint checkpoint, TrainingListener listener, JobContext context)
            throws TrainingFailedException {
        return trainer.get().resume(checkpoint, plan, data, listener, context);
    }
}
