package attune.ui.compose;

import attune.ui.common.Actions;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.Takes;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the Compose panel adds to the table of actions: composing, and what can be done with the selected take.
final class ComposeActions {
    private ComposeActions() {}

    static void add(Services services, ComposeViewModel viewModel) {
        Actions actions = services.actions();
        TakeShelf shelf = viewModel.shelf();
        actions.add("take.compose", "Compose, or stop", "fth-feather", "Shortcut+Enter", viewModel::composeOrStop);
        reply(services, viewModel, "compose.answer", "Answer", "fth-corner-down-right", "Shift+A", ComposeMode.ANSWER);
        reply(services, viewModel, "compose.harmonise", "Harmonise", "fth-layers", "Shift+H", ComposeMode.HARMONISE);
        onTake(services, "take.play", "Play in the piece", "fth-play", shelf::play);
        onTake(services, "take.star", "Star", "fth-star", shelf::star);
        onTake(services, "take.keep", "Keep", "fth-check", shelf::keep);
        onTake(services, "take.discard", "Discard", "fth-x", shelf::discard);
        onTake(services, "take.copySettings", "Compose with its settings and seed", "fth-copy",
                viewModel::copySettings);
        ObjectProperty<Takes.@Nullable Entry> selected = services.takes().selectedProperty();
        actions.add("take.export", "Save its heat maps…", "fth-download", null,
                () -> onSelected(selected.get(), shelf::export),
                Bindings.createBooleanBinding(() -> !isPictured(selected.get()), selected));
    }

    /// Replies to what is selected; while that is impossible the menu says why.
    private static void reply(Services services, ComposeViewModel viewModel, String id, String text, String icon,
            String key, ComposeMode mode) {
        Actions actions = services.actions();
        Session session = services.session();
        StringBinding reason = Bindings.createStringBinding(() -> viewModel.whyNotNow(mode),
                services.models().entries(), viewModel.composing().draftProperty(), session.scoreProperty(),
                session.selectionProperty(), session.activeTrackProperty());
        actions.add(id, text, icon, key, () -> {
            actions.find("view.showCompose").ifPresent(panel -> panel.run().run());
            viewModel.reply(mode);
        }, reason.isNotEmpty());
        actions.describe(id, reason);
    }

    private static void onTake(Services services, String id, String text, String icon, Consumer<Takes.Entry> work) {
        Takes takes = services.takes();
        BooleanBinding none = takes.selectedProperty().isNull();
        services.actions().add(id, text, icon, null, () -> onSelected(takes.selectedProperty().get(), work), none);
    }

    private static boolean isPictured(Takes.@Nullable Entry take) {
        return take != null && take.pictured();
    }

    private static void onSelected(Takes.@Nullable Entry take, Consumer<Takes.Entry> work) {
        if (take != null) {
            work.accept(take);
        }
    }
}
