package attune.ui.compose;

import attune.ui.common.Services;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The takes as cards, the one being composed on top.
final class TakeList extends VBox {
    private final ComposeViewModel viewModel;
    private final TakeShelf shelf;
    private @Nullable TakeCard composing;

    TakeList(ComposeViewModel viewModel, Services services) {
        super(8);
        this.viewModel = viewModel;
        this.shelf = viewModel.shelf();
        shelf.takes().addListener((ListChangeListener<Object>) _ -> update());
        shelf.selectedProperty().addListener((_, _, _) -> update());
        viewModel.composing().draftProperty().addListener((_, before, now) -> draftChanged(before, now));
        services.session().scoreProperty().addListener((_, _, _) -> update());
        services.playhead().playingProperty().addListener((_, _, _) -> update());
        update();
    }

    /// Notes come fast: while the take stays the same only its line changes, and its buttons stay where the pointer is.
    private void draftChanged(@Nullable Draft before, @Nullable Draft now) {
        if (before != null && now != null && composing != null) {
            composing.update(now, viewModel);
        } else {
            update();
        }
    }

    private void update() {
        getChildren().clear();
        Draft draft = viewModel.composing().draftProperty().get();
        composing = draft == null ? null : TakeCard.of(draft, viewModel);
        if (composing != null) {
            getChildren().add(composing);
        }
        shelf.takes().forEach(take -> getChildren().add(TakeCard.of(take, shelf)));
        Label hint = new Label(getChildren().isEmpty()
                ? "What you compose is listed here: hear each take in the piece, keep one, throw the others away."
                : "✓ inserts the take as one step that undo removes.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().add(hint);
    }
}
