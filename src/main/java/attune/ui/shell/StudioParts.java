package attune.ui.shell;

import attune.model.ModelLoader;
import attune.model.Trainer;
import attune.play.Player;
import attune.project.Safe;
import attune.project.SettingsStore;
import attune.project.TakesStore;
import attune.task.JobRunner;
import attune.ui.common.FileDialogs;
import attune.ui.common.PanelView;
import attune.ui.common.Questions;
import attune.ui.common.Services;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;

/// What the root puts into the window: the engine, and how to make the panels once the services stand.
///
/// @param models where the models that the user trains are kept
/// @param takes where takes are kept from one start to the next
/// @param safe keeps earlier versions and unsaved work
/// @param trainer asked on the model lane only; `loader` likewise
/// @param roll makes the piano roll for the middle
/// @param panels make the tabs on the right, in their order
/// @param dialogs answers instead of the system's dialogs, for tests
public record StudioParts(JobRunner runner, Player player, SettingsStore settings, Path models, TakesStore takes,
        Safe safe,
        Supplier<Trainer> trainer, Supplier<ModelLoader> loader, Function<Services, Node> roll,
        List<Function<Services, PanelView>> panels, Optional<Dialogs> dialogs) {
    /// What the user is asked with.
    public record Dialogs(FileDialogs files, Questions questions) {}

    public StudioParts {
        panels = List.copyOf(panels);
    }
}
