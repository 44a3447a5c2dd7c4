package attune.ui.voices;

import attune.model.ModelStore;
import attune.model.VoicesLoader;
import attune.ui.common.PanelView;
import attune.ui.common.Services;
import attune.ui.common.Showing;
import java.util.Random;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/// The Voices panel: inputs at the right, takes in the middle of the window.
public final class VoicesPanel {
    private VoicesPanel() {}

    /// The panel with the networks of the model files.
    ///
    /// @param loader asked on the model lane only: the first call loads the native libraries
    public static PanelView create(Services services, Supplier<VoicesLoader> loader) {
        return create(services, new VoicesViewModel(services, new NetworkVoices(ModelStore::read, loader),
                new Random()));
    }

    static PanelView create(Services services, VoicesViewModel viewModel) {
        VoicesActions.add(services, viewModel);
        VoicesSide side = new VoicesSide(viewModel, services);
        AnimationTimer pulse = new AnimationTimer() {
            @Override
            public void handle(long now) {
                viewModel.ear().poll();
            }
        };
        Showing.of(side, pulse::start, () -> {
            pulse.stop();
            viewModel.ear().end();
        });
        return new PanelView("Voices", side, new VoicesStage(viewModel, services), null);
    }
}
