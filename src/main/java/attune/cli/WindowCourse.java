package attune.cli;

import attune.dataset.TrainingData;
import attune.model.AttentionLstmSpec;
import attune.model.Baseline;
import attune.model.Checkpoint;
import attune.model.Trainer;
import attune.model.TrainingFailedException;
import attune.model.TrainingPlan;
import attune.task.JobContext;
import java.util.Map;
import java.util.function.Supplier;

/// The training of a network that reads windows.
///
/// @param notes what to say in the provenance besides
record WindowCourse(AttentionLstmSpec spec, TrainingPlan plan, TrainingData data, Map<String, String> notes,
        Supplier<Trainer> trainer) implements Course {
    @Override
    public String dataSha256() {
        return data.sha256();
    }

    @Override
    public void tell(TrainingLines lines) {
        lines.split(data.asWritten(), data.training().size() - data.asWritten(), data.validation().size());
    }

    @Override
    public Trained train(String name, TrainingLines lines, JobContext context) throws TrainingFailedException {
        return Trained
                .ofEpochs(trainer.get().train(name, spec, plan, data, Baseline.noted(notes, Baseline.of(data)), lines,
                        context));
    }

    @Override
    public Trained resume(Checkpoint checkpoint, TrainingLines lines, JobContext context)
            throws TrainingFailedException {
        return Trained.ofEpochs(trainer.get().resume(checkpoint, plan, data, lines, context));
    }
}
