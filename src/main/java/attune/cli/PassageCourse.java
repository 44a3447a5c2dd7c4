package attune.cli;

import attune.dataset.PassageData;
import attune.model.Checkpoint;
import attune.model.EncoderDecoderSpec;
import attune.model.PassageTrainer;
import attune.model.TrainingFailedException;
import attune.model.TrainingPlan;
import attune.model.evaluation.Baselines;
import attune.model.evaluation.LearnedLines;
import attune.model.evaluation.PassageBaseline;
import attune.model.evaluation.PassageEvaluator;
import attune.task.JobContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
    public Trained train(String name, TrainingLines lines, JobContext context) throws TrainingFailedException {
        return Trained.ofEpochs(trainer.get().train(name, spec, plan, data, noted(), lines, context));
    }

    @Override
    public Trained resume(Checkpoint checkpoint, TrainingLines lines, JobContext context)
            throws TrainingFailedException {
        return Trained.ofEpochs(trainer.get().resume(checkpoint, plan, data, lines, context));
    }

    /// With what both baselines make of the pieces held back, as the library shows it beside the model's own figure.
    private Map<String, String> noted() {
        Map<String, String> all = new TreeMap<>(notes);
        if (data.validation().count() > 0) {
            LearnedLines learned = LearnedLines.of(spec.task(), data);
            for (PassageBaseline baseline : List.of(Baselines.backOff(learned), Baselines.copy(learned))) {
                double nats = PassageEvaluator.measure(baseline, learned, data.validation()).losses().total();
                all.put(baseline.name(), String.format(Locale.ROOT, "%.2f", nats));
            }
        }
        return all;
    }
}
