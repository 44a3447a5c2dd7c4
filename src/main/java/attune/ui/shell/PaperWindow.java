package attune.ui.shell;

import attune.ui.common.Messages;
import attune.ui.common.Services;
import attune.ui.notation.PaperView;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window in which pages are printed and saved, of which there is one at most.
final class PaperWindow {
    private final Services services;
    private final SheetWindow sheets;
    private @Nullable Stage stage;

    PaperWindow(Services services, SheetWindow sheets) {
        this.services = services;
        this.sheets = sheets;
    }

    void show() {
        if (services.session().score().noteCount() == 0 && services.session().previewProperty().get() == null) {
            services.messages().show(Messages.Kind.INFO, "There is nothing to print: the piece has no notes yet.");
            return;
        }
        close();
        PaperView view = new PaperView(services);
        Stage shown = sheets.show("Pages", view, 1080, 760);
        shown.showingProperty().subscribe(showing -> {
            if (!showing) {
                view.close();
            }
        });
        stage = shown;
    }

    /// Ends what it engraves, because the studio closes.
    void close() {
        if (stage != null) {
            stage.close();
        }
    }
}
