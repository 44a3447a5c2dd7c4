package attune.ui.train;

import attune.model.Checkpoint;
import attune.model.ModelFile;
import attune.model.ThreadChoice;
import attune.model.VoicesListener;
import attune.model.VoicesSnapshot;
import attune.model.VoicesStep;
import attune.ui.common.FxThread;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Hears of a training of generator and critic on the model lane: gathers the losses for whoever polls, and hands snapshots to the FX
/// thread, none of them dropped.
final class PictureListening implements VoicesListener {
    private final LossSeries losses;
    private final BiConsumer<PictureCourse.Reached, PictureSnapshot> onSnapshot;
    private final Consumer<Checkpoint> onStopped;
    private volatile int threads;

    PictureListening(LossSeries losses, BiConsumer<PictureCourse.Reached, PictureSnapshot> onSnapshot,
            Consumer<Checkpoint> onStopped) {
        this.losses = losses;
        this.onSnapshot = onSnapshot;
        this.onStopped = onStopped;
    }

    /// On how many it calculates; 0 before that was tried out. From any thread.
    int threads() {
        return threads;
    }

    @Override
    public void onThreads(ThreadChoice choice) {
        threads = choice.threads();
    }

    @Override
    public void onStep(VoicesStep step) {
        losses.add(step);
    }

    @Override
    public void onSnapshot(VoicesSnapshot snapshot, Checkpoint checkpoint) {
        ModelFile model = checkpoint.model();
        PictureSnapshot heard = new PictureSnapshot(snapshot.step(), model, PictureSnapshot.heard(snapshot.samples()),
                snapshot.distance());
        PictureCourse.Reached reached = new PictureCourse.Reached(snapshot.step(), snapshot.figures(),
                snapshot.distance());
        FxThread.run(() -> onSnapshot.accept(reached, heard));
    }

    @Override
    public void onStopped(Checkpoint checkpoint) {
        FxThread.run(() -> onStopped.accept(checkpoint));
    }
}
