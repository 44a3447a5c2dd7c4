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
    private @Nullable PaperView view;
    private int piece;

    PaperWindow(Services services, SheetWindow sheets) {
        this.services = services;
        this.sheets = sheets;
    }

    void show() {
        if (services.session().score().noteCount() == 0 && services.session().previewProperty().get() == null) {
            services.messages().show(Messages.Kind.INFO, "There is nothing to print: the piece has no notes yet.");
            return;
        }
        PaperView open = view;
        if (open != null && stage != null && stage.isShowing() && piece == services.session().piece()) {
            open.renew();
            stage.toFront();
            return;
        }
        close();
        PaperView made = new PaperView(services);
        view = made;
        piece = services.session().piece();
        Stage shown = sheets.show("Pages", made, 1080, 760);
        shown.showingProperty().subscribe(showing -> {
            if (!showing) {
                made.close();
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
