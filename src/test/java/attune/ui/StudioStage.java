package attune.ui;

import attune.model.ModelLoader;
import attune.model.Trainer;
import attune.project.Safe;
import attune.project.SettingsStore;
import attune.project.TakesStore;
import attune.task.JobRunner;
import attune.task.LaneJobRunner;
import attune.ui.common.PanelView;
import attune.ui.common.Services;
import attune.ui.help.GuidedTour;
import attune.ui.shell.StudioParts;
import attune.ui.shell.StudioWindow;
import attune.ui.shell.Welcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The real window on a stage without a screen, with a silent player and a user who answers at once.
public final class StudioStage implements AutoCloseable {
    public final FakePlayer player = new FakePlayer();
    public final FakeDialogs dialogs = new FakeDialogs();
    public final JobRunner runner = new LaneJobRunner();
    public final StudioWindow window;
    public final Stage stage;

    /// A window without networks, with a plain label where the roll stands.
    public static StudioStage in(Path folder) {
        return new StudioStage(folder, StudioStage::noTrainer, StudioStage::noLoader, _ -> new Label("roll"),
                List.of());
    }

    /// A window as at any start but the first: without the welcome and the tour of hints.
    public StudioStage(Path folder, Supplier<Trainer> trainer, Supplier<ModelLoader> loader,
            Function<Services, Node> roll, List<Function<Services, PanelView>> panels) {
        this(untoured(folder), folder, trainer, loader, roll, panels);
    }

    /// A window with these settings; where they say nothing else it is the first start, with the welcome.
    public StudioStage(SettingsStore settings, Path folder, Supplier<Trainer> trainer, Supplier<ModelLoader> loader,
            Function<Services, Node> roll, List<Function<Services, PanelView>> panels) {
        StudioParts parts = new StudioParts(runner, player, settings,
                folder.resolve("models"), new TakesStore(folder.resolve("takes")), Safe.in(folder.resolve("safe")),
                trainer, loader, roll, panels,
                Optional.of(new StudioParts.Dialogs(dialogs, dialogs)));
        stage = FxStage.get(Stage::new);
        window = FxStage.get(() -> new StudioWindow(stage, parts));
        FxStage.run(window::show);
    }

    private static SettingsStore untoured(Path folder) {
        SettingsStore settings = SettingsStore.open(folder.resolve("settings.json"));
        settings.update(before -> before.withFlag(GuidedTour.FLAG, false).withFlag(Welcome.FLAG, false));
        return settings;
    }

    public Services services() {
        return window.services();
    }

    /// Runs an action of the table on the FX thread.
    public void act(String id) {
        FxStage.run(() -> services().actions().run(id));
    }

    /// Whether some label or button shows a text that contains these words.
    public boolean says(String words) {
        return FxStage.get(() -> Stream.of(".label", ".button")
                .flatMap(kind -> window.scene().getRoot().lookupAll(kind).stream())
                .anyMatch(node -> node instanceof Labeled labeled && contains(labeled.getText(), words)));
    }

    private static boolean contains(@Nullable String text, String words) {
        return text != null && text.contains(words);
    }

    public void awaitRest() {
        FxStage.waitFor("the jobs to end", () -> services().jobs().running().isEmpty());
    }

    /// Fails if a text could not be read in the pictures that were taken.
    @Override
    public void close() {
        FxStage.run(() -> {
            stage.hide();
            window.close();
        });
        ContrastCheck.judge();
    }

    public static Trainer noTrainer() {
        throw new IllegalStateException("This test has no network");
    }

    public static ModelLoader noLoader() {
        throw new IllegalStateException("This test has no network");
    }
}
