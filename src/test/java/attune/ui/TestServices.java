package attune.ui;

import attune.model.ModelLoader;
import attune.model.Trainer;
import attune.project.SettingsStore;
import attune.project.TakesStore;
import attune.task.DirectJobRunner;
import attune.task.JobRunner;
import attune.ui.common.Actions;
import attune.ui.common.FxJobs;
import attune.ui.common.ModelLibrary;
import attune.ui.common.PieceOffer;
import attune.ui.common.Playhead;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.Takes;
import attune.ui.common.Theme;
import java.nio.file.Path;
import java.util.function.Supplier;

/// Services with fakes behind them, so that a panel can be tested without files, sound or networks. Make it on the FX thread.
///
/// @param services what the panel is given
/// @param player what it told the player
/// @param messages what it told the user
/// @param dialogs what the user answers
public record TestServices(Services services, FakePlayer player, FakeMessages messages, FakeDialogs dialogs) {
    /// Jobs run at once; asking for a network fails.
    public static TestServices in(Path folder) {
        return in(folder, new DirectJobRunner(), TestServices::noTrainer, TestServices::noLoader);
    }

    public static TestServices in(Path folder, JobRunner runner, Supplier<Trainer> trainer,
            Supplier<ModelLoader> loader) {
        FakeMessages messages = new FakeMessages();
        FakeDialogs dialogs = new FakeDialogs();
        FakePlayer player = new FakePlayer();
        Services services = new Services(new Session(), new Actions(), new FxJobs(runner, messages), messages, dialogs,
                dialogs, player, new Playhead(), Theme.ofSystem(), SettingsStore.open(folder.resolve("settings.json")),
                new ModelLibrary(folder.resolve("models")), new Takes(), new TakesStore(folder.resolve("takes")),
                new PieceOffer(), trainer, loader);
        return new TestServices(services, player, messages, dialogs);
    }

    private static Trainer noTrainer() {
        throw new IllegalStateException("This test has no network");
    }

    private static ModelLoader noLoader() {
        throw new IllegalStateException("This test has no network");
    }
}
