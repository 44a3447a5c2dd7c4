package attune.ui.voices;

import attune.ui.common.Actions;
import attune.ui.common.Services;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jspecify.annotations.Nullable;

/// What the Voices panel adds to the table of actions.
final class VoicesActions {
    private VoicesActions() {}

    static void add(Services services, VoicesViewModel viewModel) {
        Actions actions = services.actions();
        BooleanBinding nothing = viewModel.comparisonProperty().isNull();
        BooleanBinding noOther = Bindings.createBooleanBinding(() -> before(viewModel) == null,
                viewModel.comparisonProperty());
        actions.add("voices.new", "Draw new voices", null, "Shortcut+Shift+N",
                inFront(actions, viewModel::drawNew), viewModel.whyNotProperty().isNotEmpty());
        actions.add("voices.back", "Take the voices before again", null, "Shortcut+Shift+B",
                inFront(actions, viewModel::goBack), noOther);
        actions.add("voices.hearBefore", "Hear the voices before", null, "Shortcut+J",
                inFront(actions, () -> hear(viewModel, before(viewModel))), noOther);
        actions.add("voices.hearAfter", "Hear the new voices", null, "Shortcut+K",
                inFront(actions, () -> hear(viewModel, after(viewModel))), nothing);
        actions.add("voices.keep", "Keep the voices", null, "Shortcut+Shift+K", viewModel::keep, nothing);
    }

    /// Brings the panel to the front first: what happens is seen there.
    private static Runnable inFront(Actions actions, Runnable work) {
        return () -> {
            actions.find("view.showVoices").ifPresent(panel -> panel.run().run());
            work.run();
        };
    }

    private static void hear(VoicesViewModel viewModel, @Nullable VoicesTake take) {
        if (take != null) {
            viewModel.ear().toggle(take);
        }
    }

    private static @Nullable VoicesTake before(VoicesViewModel viewModel) {
        Comparison shown = viewModel.comparisonProperty().get();
        return shown == null ? null : shown.before();
    }

    private static @Nullable VoicesTake after(VoicesViewModel viewModel) {
        Comparison shown = viewModel.comparisonProperty().get();
        return shown == null ? null : shown.after();
    }
}
