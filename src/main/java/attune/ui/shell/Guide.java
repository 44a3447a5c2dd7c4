package attune.ui.shell;

import attune.ui.common.Actions;
import attune.ui.common.Services;
import attune.ui.help.GuidedTour;
import attune.ui.help.HelpPages;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// What helps in the first five minutes: the help pages in a window of their own, and the tour over the studio's.
final class Guide {
    private final HelpWindow help;
    private final GuidedTour tour;

    /// Adds its actions; make it before the panels, which lead to the page about the heat maps.
    Guide(Services services, SheetWindow sheets) {
        Actions actions = services.actions();
        help = new HelpWindow(services, sheets);
        tour = new GuidedTour(actions, services.settings());
        actions.add("help.pages", "Help pages", "fth-book", "Shift+F1", () -> help.show(HelpPages.FIRST));
        actions.add("help.heatMaps", "What am I looking at?", "fth-help-circle", null,
                () -> help.show(HelpPages.HEAT_MAPS));
        actions.add("help.tour", "Guided tour", "fth-map", null, tour::start);
    }

    /// What lies over the areas of the window.
    Parent layer() {
        return tour.node();
    }

    /// The window has its first picture: the tour begins where the user has not done with it.
    void greet() {
        Scene scene = tour.node().getScene();
        if (scene.getWindow() != null && scene.getWindow().isShowing()) {
            tour.greet();
        }
    }

    void close() {
        help.close();
    }
}
