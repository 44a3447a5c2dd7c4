package attune.ui.shell;

import attune.task.Lane;
import attune.ui.common.Actions;
import attune.ui.common.Services;
import attune.ui.help.HelpPage;
import attune.ui.help.HelpPages;
import attune.ui.help.HelpView;
import java.util.List;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window of the help pages, of which there is one at most. FX thread only.
final class HelpWindow {
    private final Services services;
    private final SheetWindow sheets;
    private List<HelpPage> pages = List.of();
    private @Nullable Stage stage;
    private @Nullable HelpView view;

    HelpWindow(Services services, SheetWindow sheets) {
        this.services = services;
        this.sheets = sheets;
        services.actions().onKeysChosen(this::renew);
    }

    /// Shows the page of that name; the pages are read when they are first asked for.
    void show(String page) {
        if (!pages.isEmpty()) {
            view().show(page);
            return;
        }
        services.jobs().submit("Read the help pages", Lane.IO, _ -> HelpPages.read(), read -> {
            pages = read;
            view().show(page);
        });
    }

    /// Goes with the studio.
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    private HelpView view() {
        HelpView open = view;
        if (open != null && stage != null && stage.isShowing()) {
            stage.toFront();
            return open;
        }
        Actions actions = services.actions();
        HelpView made = new HelpView(pages, actions);
        view = made;
        stage = sheets.show("Help", made, 900, 740);
        return made;
    }

    private void renew() {
        if (view != null && stage != null && stage.isShowing()) {
            view.renew();
        }
    }
}
