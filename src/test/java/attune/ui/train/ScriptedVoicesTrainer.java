package attune.ui.train;

import attune.dataset.GridData;
import attune.dataset.GridFigures;
import attune.dataset.GridTokens;
import attune.dataset.Vocabulary;
import attune.dataset.VoiceGrid;
import attune.model.Checkpoint;
import attune.model.LossSums;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.model.Provenance;
import attune.model.ThreadChoice;
import attune.model.TrainingPlan;
import attune.model.VoicesListener;
import attune.model.VoicesPlan;
import attune.model.VoicesSnapshot;
import attune.model.VoicesStep;
import attune.model.VoicesTrainer;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A trainer without networks: it draws the pieces that it was given, and the distances come out as a script says.
final class ScriptedVoicesTrainer implements VoicesTrainer {
    private static final int SAMPLES = 8;
    /// By snapshot; the last one goes on.
    double[] distances = {3, 2, 1.5, 1.75};
    /// Called before each step with its number, such as to press Stop.
    Runnable beforeStep = () -> {};
    final List<VoicesPlan> plans = new ArrayList<>();
    final List<MuseGanSpec> specs = new ArrayList<>();
    final List<Map<String, String>> notes = new ArrayList<>();
    int resumedFrom = -1;

    @Override
    public ModelFile train(String name, MuseGanSpec spec, VoicesPlan plan, GridData data, Map<String, String> said,
            VoicesListener listener, JobContext context) {
        notes.add(said);
        return run(model(name, spec, data, said), plan, data, listener, context, 0);
    }

    @Override
    public ModelFile resume(Checkpoint checkpoint, VoicesPlan plan, GridData data, VoicesListener listener,
            JobContext context) {
        resumedFrom = checkpoint.batch();
        return run(checkpoint.model(), plan, data, listener, context, checkpoint.batch());
    }

    private ModelFile run(ModelFile model, VoicesPlan plan, GridData data, VoicesListener listener, JobContext context,
            int from) {
        plans.add(plan);
        specs.add(MuseGanSpec.of(model.spec()));
        listener.onThreads(new ThreadChoice(2, List.of(90.0, 68.0)));
        for (int step = from + 1; step <= plan.steps(); step++) {
            beforeStep.run();
            if (context.isCancelled()) {
                if (step == 1) {
                    throw new JobCancelledException();
                }
                listener.onStopped(checkpoint(model, step - 1));
                return model;
            }
            listener.onStep(new VoicesStep(step, plan.steps(), -3 - step * 0.01, step * 0.02, 0.5, 3.5, 4.2, 60));
            if (step % plan.every() == 0) {
                int snapshot = Math.min(step / plan.every(), distances.length) - 1;
                List<VoiceGrid> samples = IntStream.range(0, SAMPLES)
                        .mapToObj(sample -> data.item((sample + snapshot) % data.count())).toList();
                listener.onSnapshot(new VoicesSnapshot(step, samples, GridFigures.of(samples), distances[snapshot],
                        true), checkpoint(model, step));
            }
        }
        return model;
    }

    private static Checkpoint checkpoint(ModelFile model, int step) {
        return new Checkpoint(model, new float[0], 0, step, LossSums.NOTHING, List.of(), model);
    }

    private static ModelFile model(String name, MuseGanSpec spec, GridData data, Map<String, String> notes) {
        Vocabulary vocabulary = GridTokens.vocabulary(data.windows());
        return new ModelFile(name, spec, vocabulary, new Provenance("2026-11-24T00:00:00Z", data.sha256(),
                List.of("a"), List.of(), new TrainingPlan(1, 2, TrainingPlan.Updater.ADAM, 0.001, 1, 0), List.of(),
                Map.of(), notes), new float[(int) spec.parameters()],
                data.windows().stream().map(window -> GridTokens.encode(window, vocabulary)).toList());
    }
}
