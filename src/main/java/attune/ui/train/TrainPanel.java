package attune.ui.train;

import attune.dataset.CorpusReader;
import attune.dataset.VoicedCorpusReader;
import attune.model.VoicesTrainer;
import attune.ui.common.Actions;
import attune.ui.common.PanelView;
import attune.ui.common.SamplePlayback;
import attune.ui.common.Services;
import attune.ui.common.Showing;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// The Train panel: puts its view model, its side and its stage together. FX thread only.
public final class TrainPanel {
    private final TrainViewModel model;
    private final TrainStage stage;
    private final TrainSide side;
    private final SamplePlayback<Snapshot> playback;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            poll();
        }
    };

    /// @param voices asked on the model lane only: the first call loads the native libraries
    public TrainPanel(Services services, CorpusReader reader, Supplier<VoicesTrainer> voices) {
        model = new TrainViewModel(services, new LineLearning(services, reader),
                new PictureLearning(voices, VoicedCorpusReader.ofParts(VoicedCorpusReader.AS_MOST)),
                new ModelKeeper(services));
        playback = new SamplePlayback<>(services.player(), services.session(), services.playhead());
        stage = new TrainStage(model, playback, services.theme());
        side = new TrainSide(model, services.files());
        register(services);
        Showing.of(side, pulse::start, () -> {
            pulse.stop();
            playback.end();
        });
    }

    private void register(Services services) {
        ObservableBooleanValue busy = Bindings.createBooleanBinding(model::isBusy, model.stateProperty());
        ObservableBooleanValue notStartable = Bindings.createBooleanBinding(
                () -> model.state() != TrainViewModel.State.READY && model.state() != TrainViewModel.State.TRAINING,
                model.stateProperty());
        Actions actions = services.actions();
        actions.add("train.addPieces", "Add pieces to train on…", "fth-folder-plus", null, () -> addPieces(services),
                busy);
        actions.add("train.openPiece", "Train on the open piece", null, "Shortcut+Shift+O", model::useOpenPiece, busy);
        actions.add("train.start", "Train, or stop", "fth-activity", "Shortcut+Shift+Enter",
                side::press, notStartable);
    }

    /// What was dropped, or else a folder that is asked for.
    private void addPieces(Services services) {
        List<Path> offered = services.pieces().take();
        if (!offered.isEmpty()) {
            model.add(offered);
        } else {
            services.files().folder("A folder of MIDI or MusicXML files")
                    .ifPresent(folder -> model.add(List.of(folder)));
        }
    }

    /// The panel as the window takes it.
    public PanelView view() {
        return new PanelView("Train", side, stage, null);
    }

    private void poll() {
        side.poll();
        stage.poll();
        @Nullable
        Snapshot before = playback.playing();
        playback.poll();
        if (before != null && playback.playing() == null) {
            stage.refreshCards();
        }
    }
}
