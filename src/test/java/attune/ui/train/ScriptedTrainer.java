package attune.ui.train;

import attune.dataset.TrainingData;
import attune.model.AttentionLstmSpec;
import attune.model.BatchResult;
import attune.model.Checkpoint;
import attune.model.EpochResult;
import attune.model.EventReader;
import attune.model.LossSums;
import attune.model.ModelFile;
import attune.model.ModelLoader;
import attune.model.ModelSpec;
import attune.model.Prediction;
import attune.model.Provenance;
import attune.model.Reading;
import attune.model.SequenceModel;
import attune.model.Trainer;
import attune.model.TrainingFailedException;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.model.WindowRereader;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A trainer without a network: its epochs come out as a script says.
final class ScriptedTrainer implements Trainer, ModelLoader {
    private final double[] heldBack;
    /// Called before each epoch with its number, such as to press Stop.
    Runnable beforeEpoch = () -> {};
    String failure = "";
    int resumedFrom = -1;
    final List<TrainingPlan> plans = new ArrayList<>();

    ScriptedTrainer(double... heldBack) {
        this.heldBack = heldBack;
    }

    @Override
    public ModelFile train(String name, AttentionLstmSpec spec, TrainingPlan plan, TrainingData data,
            Map<String, String> notes,
            TrainingListener listener, JobContext context) throws TrainingFailedException {
        return run(name, spec, plan, data, notes, listener, context, new ArrayList<>());
    }

    @Override
    public ModelFile resume(Checkpoint checkpoint, TrainingPlan plan, TrainingData data, TrainingListener listener,
            JobContext context) throws TrainingFailedException {
        resumedFrom = checkpoint.epoch();
        return run(checkpoint.model().name(), checkpoint.model().spec(), plan, data, Map.of(), listener, context,
                new ArrayList<>(checkpoint.history()));
    }

    private ModelFile run(String name, ModelSpec spec, TrainingPlan plan, TrainingData data, Map<String, String> notes,
            TrainingListener listener, JobContext context, List<EpochResult> history) throws TrainingFailedException {
        plans.add(plan);
        if (!failure.isEmpty()) {
            throw new TrainingFailedException(failure);
        }
        while (history.size() < heldBack.length) {
            int epoch = history.size() + 1;
            beforeEpoch.run();
            ModelFile now = model(name, spec, plan, data, notes, history);
            if (context.isCancelled()) {
                listener.onStopped(
                        new Checkpoint(now, new float[0], history.size(), 0, LossSums.NOTHING, history, now));
                return now;
            }
            listener.onBatch(
                    new BatchResult(epoch, 7, 10, TrainingCourseTest.epoch(epoch, 3, 3).training(), 3210, 252, 2));
            history.add(TrainingCourseTest.epoch(epoch, 4 - 0.3 * (epoch - 1), heldBack[epoch - 1]));
            now = model(name, spec, plan, data, notes, history);
            listener.onEpoch(history.getLast(),
                    new Checkpoint(now, new float[0], epoch, 0, LossSums.NOTHING, history, now));
        }
        return model(name, spec, plan, data, notes, history);
    }

    private static ModelFile model(String name, ModelSpec spec, TrainingPlan plan, TrainingData data,
            Map<String, String> notes, List<EpochResult> history) {
        Provenance provenance = new Provenance("2026-11-22T00:00:00Z", data.sha256(), List.of("a"), List.of("b"), plan,
                history, Map.of(), notes);
        long weights = ((AttentionLstmSpec) spec).parameters(data.vocabulary().notes().size(),
                data.vocabulary().durations().size());
        return new ModelFile(name, spec, data.vocabulary(), provenance, new float[(int) weights], data.training());
    }

    /// A network that goes up its vocabulary, one note after the other.
    @Override
    public SequenceModel load(ModelFile file) {
        return new SequenceModel() {
            @Override
            public ModelFile file() {
                return file;
            }

            @Override
            public List<Prediction> predict(int[][] notes, int[][] durations) {
                return Arrays.stream(notes).map(window -> new Prediction(
                        after(window[window.length - 1], file.vocabulary().notes().size()),
                        after(0, file.vocabulary().durations().size()), even(window.length))).toList();
            }

            @Override
            public EventReader reader(Reading reading, int[] notes, int[] durations, int takes) {
                return new WindowRereader(this, notes, durations, takes);
            }

            @Override
            public void close() {}
        };
    }

    private static float[] after(int last, int size) {
        float[] result = new float[size];
        Arrays.fill(result, 0.2f / size);
        result[(last + 1) % size] += 0.8f;
        return result;
    }

    private static float[] even(int size) {
        float[] result = new float[size];
        Arrays.fill(result, 1f / size);
        return result;
    }
}
