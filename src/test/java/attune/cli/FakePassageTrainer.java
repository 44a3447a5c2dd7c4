package attune.cli;

import attune.dataset.PassageData;
import attune.model.Checkpoint;
import attune.model.EncoderDecoderSpec;
import attune.model.EpochResult;
import attune.model.LossSums;
import attune.model.Losses;
import attune.model.ModelFile;
import attune.model.PassageTrainer;
import attune.model.Provenance;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Learns nothing, but goes through its epochs as a trainer of encoder–decoders does.
final class FakePassageTrainer implements PassageTrainer {
    @Override
    public ModelFile train(String name, EncoderDecoderSpec spec, TrainingPlan plan, PassageData data,
            Map<String, String> notes, TrainingListener listener, JobContext context) {
        return epochs(name, spec, plan, data, notes, listener, List.of());
    }

    @Override
    public ModelFile resume(Checkpoint checkpoint, TrainingPlan plan, PassageData data, TrainingListener listener,
            JobContext context) {
        ModelFile model = checkpoint.model();
        return epochs(model.name(), EncoderDecoderSpec.of(model.spec()), plan, data, model.provenance().notes(),
                listener, checkpoint.history());
    }

    private static ModelFile epochs(String name, EncoderDecoderSpec spec, TrainingPlan plan, PassageData data,
            Map<String, String> notes, TrainingListener listener, List<EpochResult> before) {
        List<EpochResult> history = new ArrayList<>(before);
        ModelFile model = model(name, spec, plan, data, notes, history);
        for (int epoch = history.size() + 1; epoch <= plan.epochs(); epoch++) {
            Losses losses = new Losses(3.0 / epoch, 1.0 / epoch, 0.1 * epoch);
            EpochResult result = new EpochResult(epoch, losses, losses, 0.5, 1000, true);
            history.add(result);
            model = model(name, spec, plan, data, notes, history);
            listener.onEpoch(result,
                    new Checkpoint(model, new float[0], epoch, 0, new LossSums(0, 0, 0, 0), history, model));
        }
        return model;
    }

    private static ModelFile model(String name, EncoderDecoderSpec spec, TrainingPlan plan, PassageData data,
            Map<String, String> notes, List<EpochResult> history) {
        Provenance provenance = new Provenance("2026-11-24T00:00:00Z", data.sha256(), data.trainingNames(),
                data.validationNames(), plan, history, Map.of("attune", "test"), notes);
        return new ModelFile(name, spec, data.vocabulary(), provenance,
                new float[(int) spec.parameters(data.vocabulary())], data.lines());
    }
}
