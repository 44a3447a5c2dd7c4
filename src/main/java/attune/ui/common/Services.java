package attune.ui.common;

import attune.model.ModelLoader;
import attune.model.Trainer;
import attune.play.Player;
import attune.project.SettingsStore;
import attune.project.TakesStore;
import java.util.function.Supplier;

/// What the panels are given to work with; built once by the root.
///
/// @param takeFiles read and written on the IO lane only
/// @param trainer asked on the model lane only: the first call loads the native libraries
/// @param loader likewise
public record Services(Session session, Actions actions, FxJobs jobs, Messages messages, FileDialogs files,
        Questions questions, Player player, Playhead playhead, Theme theme, SettingsStore settings, ModelLibrary models,
        Takes takes, TakesStore takeFiles, PieceOffer pieces, Supplier<Trainer> trainer,
        Supplier<ModelLoader> loader) {}
