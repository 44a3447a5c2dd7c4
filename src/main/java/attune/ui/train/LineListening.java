package attune.ui.train;

import attune.generate.Melody;
import attune.generate.MelodyGenerator;
import attune.generate.Primer;
import attune.generate.SamplingOptions;
import attune.model.BatchResult;
import attune.model.Checkpoint;
import attune.model.EpochResult;
import attune.model.ModelLoader;
import attune.model.SequenceModel;
import attune.model.TrainingListener;
import attune.music.Score;
import attune.task.JobContext;
import attune.ui.common.FxThread;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Hears of a training on the model lane: keeps the newest batch for whoever polls, has each epoch's network compose a few
/// notes, and hands epochs to the FX thread, none of them dropped.
final class LineListening implements TrainingListener {
    private static final int SAMPLE_NOTES = 24;
    private static final SamplingOptions SAMPLE = new SamplingOptions(0.8, 0.6, 0, 0.95, SAMPLE_NOTES, 1);

    private final Supplier<ModelLoader> loader;
    private final Consumer<LineSnapshot> onEpoch;
    private final Consumer<Checkpoint> onStopped;
    private volatile @Nullable BatchResult newest;

    LineListening(Supplier<ModelLoader> loader, Consumer<LineSnapshot> onEpoch, Consumer<Checkpoint> onStopped) {
        this.loader = loader;
        this.onEpoch = onEpoch;
        this.onStopped = onStopped;
    }

    /// The newest batch, or null before the first; from any thread.
    @Nullable
    BatchResult newestBatch() {
        return newest;
    }

    @Override
    public void onBatch(BatchResult result) {
        newest = result;
    }

    @Override
    public void onEpoch(EpochResult result, Checkpoint checkpoint) {
        Melody melody;
        try (SequenceModel model = loader.get().load(checkpoint.model())) {
            melody = MelodyGenerator.generate(model, Primer.NOTHING, SAMPLE, Score.TICKS_PER_QUARTER, _ -> {},
                    JobContext.silent());
        }
        LineSnapshot snapshot = new LineSnapshot(result, checkpoint.model(), melody);
        FxThread.run(() -> onEpoch.accept(snapshot));
    }

    @Override
    public void onStopped(Checkpoint checkpoint) {
        FxThread.run(() -> onStopped.accept(checkpoint));
    }
}
