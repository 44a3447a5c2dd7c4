package attune.ui.compose;

import attune.ui.common.ModelCell;
import attune.ui.common.ModelLibrary;
import attune.ui.common.Segments;
import attune.ui.common.Services;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the user chooses before composing: what is composed, with which model, to what, and how it is drawn.
final class SettingsForm extends VBox {
    private final ComposeViewModel viewModel;

    SettingsForm(ComposeViewModel viewModel, Services services) {
        super(8);
        this.viewModel = viewModel;
        getChildren().addAll(modes(), Rows.label("Model"), models(),
                only(ComposeMode.GO_ON, new StartForm(viewModel)),
                Rows.showWhen(new ReplyForm(viewModel, services), isReply()),
                new DrawingForm(viewModel, isReply()));
    }

    private Node modes() {
        Segments<ComposeMode> segments = new Segments<>(viewModel.modeProperty());
        segments.setId("compose-mode");
        for (ComposeMode mode : ComposeMode.values()) {
            segments.add(mode, mode.text(), mode.tip(), null);
        }
        return segments;
    }

    private BooleanBinding isReply() {
        return Bindings.createBooleanBinding(() -> viewModel.modeProperty().get().isReply(), viewModel.modeProperty());
    }

    private Node only(ComposeMode mode, Node node) {
        return Rows.showWhen(node, viewModel.modeProperty().isEqualTo(mode));
    }

    private Node models() {
        ComboBox<ModelLibrary.Entry> box = new ComboBox<>();
        box.setId("compose-model");
        box.setAccessibleText("Model");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setButtonCell(new ModelCell());
        box.setCellFactory(_ -> new ModelCell());
        box.setPromptText("No model yet");
        box.setItems(viewModel.models());
        box.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                viewModel.modelProperty().set(chosen);
            }
        });
        viewModel.modelProperty().subscribe(model -> show(box, model));
        viewModel.models().addListener((ListChangeListener<Object>) _ -> show(box, viewModel.modelProperty().get()));
        return box;
    }

    /// A box whose list changed shows its value only once that is set again.
    private static void show(ComboBox<ModelLibrary.Entry> box, ModelLibrary.@Nullable Entry model) {
        box.setValue(null);
        box.setValue(model);
    }
}
