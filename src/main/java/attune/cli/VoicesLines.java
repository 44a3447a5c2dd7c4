package attune.cli;

import attune.model.Checkpoint;
import attune.model.ThreadChoice;
import attune.model.VoicesListener;
import attune.model.VoicesSnapshot;
import attune.model.VoicesStep;
import java.util.Locale;

/// Tells of a training of generator and critic snapshot by snapshot.
final class VoicesLines implements VoicesListener {
    private static final double MINUTE = 60;

    private final TrainingLines lines;
    private VoicesStep latest = new VoicesStep(0, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN,
            Double.NaN);
    private String kept = "the nearest snapshot";

    VoicesLines(TrainingLines lines) {
        this.lines = lines;
    }

    @Override
    public void onThreads(ThreadChoice choice) {
        lines.onThreads(choice);
    }

    @Override
    public void onStep(VoicesStep step) {
        latest = step;
        lines.watched(() -> String.format(Locale.ROOT,
                "step %d of %d   critic %.3f   generator %.3f   %.2f steps/s, %.0f minutes left", step.step(),
                step.steps(), step.critic(), step.generator(), step.stepsPerSecond(), step.secondsLeft() / MINUTE));
    }

    @Override
    public void onSnapshot(VoicesSnapshot snapshot, Checkpoint checkpoint) {
        if (snapshot.best()) {
            kept = "the network of step " + snapshot.step();
        }
        lines.reached(() -> SnapshotLines.json(snapshot, latest), () -> SnapshotLines.text(snapshot, latest),
                checkpoint);
    }

    @Override
    public void onStopped(Checkpoint checkpoint) {
        lines.onStopped(checkpoint);
    }

    /// Which network the training returns: its best, or where none was better the one that it began with.
    String kept() {
        return kept;
    }
}
