package attune.ui.shell;

import attune.ui.common.Actions;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import attune.ui.corpus.CorpusView;
import java.nio.file.Path;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window of the corpus browser, of which there is one at most; it has keys and messages of its own.
final class CorpusWindow {
    private final Services services;
    private final SheetWindow sheets;
    private final Documents documents;
    private final Runnable showTrain;
    private @Nullable Stage stage;
    private @Nullable CorpusView view;

    /// @param showTrain brings the Train panel to the front
    CorpusWindow(Services services, SheetWindow sheets, Documents documents, Runnable showTrain) {
        this.services = services;
        this.sheets = sheets;
        this.documents = documents;
        this.showTrain = showTrain;
    }

    void show() {
        view();
    }

    void read(Path folder) {
        view().read(folder);
    }

    /// Ends what it reads and plays, because the studio closes.
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    private CorpusView view() {
        if (stage != null && view != null && stage.isShowing()) {
            stage.toFront();
            return view;
        }
        MessageBar messages = new MessageBar();
        CorpusView made = new CorpusView(services, messages, documents::open, () -> train(messages));
        Actions actions = made.actions();
        actions.add("corpus.keys", "Keys", null, "F1",
                () -> sheets.show("Keys of the corpus window", KeySheet.of(actions), 320, 240));
        VBox.setVgrow(made, Priority.ALWAYS);
        Stage shown = sheets.show("Corpus", new VBox(messages.node(), made), 1200, 700);
        WindowKeys.install(shown.getScene(), actions);
        shown.showingProperty().subscribe(showing -> {
            if (!showing) {
                made.close();
            }
        });
        stage = shown;
        view = made;
        return made;
    }

    private void train(Messages messages) {
        if (services.actions().find("train.addPieces").isEmpty()) {
            services.pieces().take();
            messages.show(Messages.Kind.WARNING, "The studio has no Train panel.");
        } else if (services.actions().get("train.addPieces").isDisabled()) {
            services.pieces().take();
            messages.show(Messages.Kind.WARNING, "A network is learning: choose the pieces again when it has ended.");
        } else {
            showTrain.run();
            services.actions().run("train.addPieces");
        }
    }
}
