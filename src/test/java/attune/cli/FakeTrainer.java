package attune.cli;

import attune.dataset.TrainingData;
import attune.model.AttentionLstmSpec;
import attune.model.Checkpoint;
import attune.model.EpochResult;
import attune.model.LossSums;
import attune.model.Losses;
import attune.model.ModelFile;
import attune.model.ModelSpec;
import attune.model.Provenance;
import attune.model.Trainer;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Learns nothing, but goes through its epochs as a trainer does, with losses that fall.
class FakeTrainer implements Trainer {
    @Override
    public ModelFile train(String name, AttentionLstmSpec spec, TrainingPlan plan, TrainingData data,
            Map<String, String> notes,
            TrainingListener listener, JobContext context) {
        return epochs(name, spec, plan, data, notes, listener, context, List.of());
    }

    @Override
    public ModelFile resume(Checkpoint checkpoint, TrainingPlan plan, TrainingData data, TrainingListener listener,
            JobContext context) {
        ModelFile model = checkpoint.model();
        return epochs(model.name(), model.spec(), plan, data, model.provenance().notes(), listener, context,
                checkpoint.history());
    }

    private ModelFile epochs(String name, ModelSpec spec, TrainingPlan plan, TrainingData data,
            Map<String, String> notes, TrainingListener listener, JobContext context, List<EpochResult> before) {
        List<EpochResult> history = new ArrayList<>(before);
        ModelFile model = model(name, spec, plan, data, notes, history);
        for (int epoch = history.size() + 1; epoch <= plan.epochs() && !context.isCancelled(); epoch++) {
            Losses losses = new Losses(3.0 / epoch, 1.0 / epoch, 0.1 * epoch);
            @Nullable
            Losses validation = data.validation().isEmpty() ? null : losses;
            EpochResult result = new EpochResult(epoch, losses, validation, 0.5, 1000, true);
            history.add(result);
            model = model(name, spec, plan, data, notes, history);
            listener.onEpoch(result,
                    new Checkpoint(model, new float[0], epoch, 0, new LossSums(0, 0, 0, 0), history, model));
            afterEpoch(epoch, context);
        }
        return model;
    }

    /// What happens in the world after an epoch.
    void afterEpoch(int epoch, JobContext context) {}

    private static ModelFile model(String name, ModelSpec spec, TrainingPlan plan, TrainingData data,
            Map<String, String> notes, List<EpochResult> history) {
        AttentionLstmSpec lstm = (AttentionLstmSpec) spec;
        int weights = (int) lstm.parameters(data.vocabulary().notes().size(), data.vocabulary().durations().size());
        Provenance provenance = new Provenance("2026-11-22T00:00:00Z", data.sha256(),
                data.trainingAsWritten().stream().map(piece -> piece.name()).toList(),
                data.validation().stream().map(piece -> piece.name()).toList(), plan, history,
                Map.of("attune", "test"), notes);
        return new ModelFile(name, spec, data.vocabulary(), provenance, new float[weights], data.trainingAsWritten());
    }
}
