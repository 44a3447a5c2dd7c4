package attune;

import static org.junit.jupiter.api.Assertions.assertNull;

import attune.dataset.CorpusReader;
import attune.neural.Dl4jVoicesLoader;
import attune.neural.Dl4jVoicesTrainer;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Messages;
import attune.ui.compose.ComposePanel;
import attune.ui.compose.FakePassages;
import attune.ui.pianoroll.PianoRollView;
import attune.ui.shell.StudioWindow;
import attune.ui.train.TrainPanel;
import attune.ui.voices.VoicesPanel;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that lives longer than a window may keep it once it is closed: not the system's preferences, nor a timer or a pause that runs.
class ClosedWindowTest {
    private static final int COLLECTIONS = 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"view.showTrain", "view.showCompose", "view.showVoices"})
    void aClosedWindowIsLetGoOf(String panel) throws InterruptedException {
        WeakReference<StudioWindow> window = new WeakReference<>(opened(panel));
        for (int i = 0; i < COLLECTIONS && window.get() != null; i++) {
            System.gc();
            FxStage.settle();
            Thread.sleep(50);
        }
        assertNull(window.get(), "somebody still has the window");
    }

    /// Opened, used a little, and closed.
    private StudioWindow opened(String panel) {
        try (StudioStage studio = new StudioStage(folder, StudioStage::noTrainer, StudioStage::noLoader,
                services -> new PianoRollView(services).root(),
                List.of(services -> new TrainPanel(services, new CorpusReader(), () -> new Dl4jVoicesTrainer()).view(),
                        services -> ComposePanel.create(services, new FakePassages()),
                        services -> VoicesPanel.create(services, () -> new Dl4jVoicesLoader())))) {
            studio.act(panel);
            FxStage.run(() -> studio.services().messages().show(Messages.Kind.INFO, "This stays for some seconds."));
            FxStage.settle();
            return studio.window;
        }
    }
}
