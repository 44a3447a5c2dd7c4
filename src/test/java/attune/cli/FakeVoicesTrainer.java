package attune.cli;

import attune.dataset.GridData;
import attune.dataset.GridFigures;
import attune.dataset.GridTokens;
import attune.dataset.GridWindow;
import attune.dataset.Vocabulary;
import attune.dataset.VoiceGrid;
import attune.model.Checkpoint;
import attune.model.LossSums;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.model.Provenance;
import attune.model.TrainingPlan;
import attune.model.VoicesListener;
import attune.model.VoicesPlan;
import attune.model.VoicesSnapshot;
import attune.model.VoicesStep;
import attune.model.VoicesTrainer;
import attune.task.JobContext;
import java.util.List;
import java.util.Map;

/// Learns nothing, but goes through its steps as a trainer of generators does; its snapshots are the data, the second the best.
final class FakeVoicesTrainer implements VoicesTrainer {
    @Override
    public ModelFile train(String name, MuseGanSpec spec, VoicesPlan plan, GridData data, Map<String, String> notes,
            VoicesListener listener, JobContext context) {
        return steps(model(name, spec, plan, data, notes), 1, plan, data, listener);
    }

    @Override
    public ModelFile resume(Checkpoint checkpoint, VoicesPlan plan, GridData data, VoicesListener listener,
            JobContext context) {
        return steps(checkpoint.model(), checkpoint.epoch() + 1, plan, data, listener);
    }

    private static ModelFile steps(ModelFile model, int from, VoicesPlan plan, GridData data,
            VoicesListener listener) {
        List<VoiceGrid> samples = data.windows().stream().map(GridWindow::grid).toList();
        GridFigures figures = GridFigures.of(samples);
        for (int step = from; step <= plan.steps(); step++) {
            listener.onStep(new VoicesStep(step, plan.steps(), -step, 0.5, 0.25, 1.5, 2, 60));
            if (step % plan.every() == 0) {
                boolean best = step <= 2 * plan.every();
                listener.onSnapshot(new VoicesSnapshot(step, samples, figures, best ? 1.0 / step : 3, best),
                        new Checkpoint(model, new float[0], step, 0, new LossSums(0, 0, 0, 0), List.of(), model));
            }
        }
        return model;
    }

    private static ModelFile model(String name, MuseGanSpec spec, VoicesPlan plan, GridData data,
            Map<String, String> notes) {
        Vocabulary vocabulary = GridTokens.vocabulary(data.windows());
        TrainingPlan asSaved = new TrainingPlan(plan.steps(), plan.batch(), TrainingPlan.Updater.ADAM,
                plan.learningRate(), plan.seed(), 0);
        Provenance provenance = new Provenance("2026-11-24T00:00:00Z", data.sha256(),
                data.windows().stream().map(GridWindow::piece).distinct().toList(), List.of(), asSaved, List.of(),
                Map.of("attune", "test"), notes);
        return new ModelFile(name, spec, vocabulary, provenance, new float[(int) spec.parameters()],
                data.windows().stream().map(window -> GridTokens.encode(window, vocabulary)).toList());
    }
}
