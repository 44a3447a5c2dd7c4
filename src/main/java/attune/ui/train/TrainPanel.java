package attune.ui.train;

import attune.dataset.CorpusReader;
import attune.ui.common.PanelView;
import attune.ui.common.Services;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// The Train panel: puts its view model, its side and its stage together. FX thread only.
public final class TrainPanel {
    private final TrainViewModel model;
    private final TrainStage stage;
    private final TrainSide side;
    private final SamplePlayback playback;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            poll();
        }
    };

    public TrainPanel(Services services, CorpusReader reader) {
        model = new TrainViewModel(services, reader, new ModelKeeper(services));
        playback = new SamplePlayback(services.player(), services.session());
        stage = new TrainStage(model, playback, services.theme());
        side = new TrainSide(model, services.files());
        services.pieces().pathsProperty().subscribe(paths -> {
            if (!paths.isEmpty()) {
                model.add(services.pieces().take());
            }
        });
        side.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                pulse.stop();
                playback.end();
            } else {
                pulse.start();
            }
        });
    }

    /// The panel as the window takes it.
    public PanelView view() {
        return new PanelView("Train", side, stage, null);
    }

    /// Adds pieces, as a drop on the window does.
    public void add(List<Path> paths) {
        model.add(paths);
    }

    /// Starts training with the numbers as they stand.
    public void start() {
        model.start();
    }

    private void poll() {
        side.poll();
        @Nullable
        Snapshot before = playback.playing();
        playback.poll();
        if (before != null && playback.playing() == null) {
            stage.refreshCards();
        }
    }
}
