package attune.ui.pianoroll;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;

/// Shows where tempo, meter and key are set.
final class MarksMenu {
    private final RollViewModel roll;
    private final Node owner;
    private final ContextMenu menu = new ContextMenu();

    MarksMenu(RollViewModel roll, Node owner) {
        this.roll = roll;
        this.owner = owner;
        menu.setId("marks-menu");
    }

    /// For a place of the piece, at a place of the screen.
    void show(long tick, double screenX, double screenY) {
        CustomMenuItem form = new CustomMenuItem(new MarksForm(roll.session(), tick), false);
        form.getStyleClass().add("popup-form-item");
        menu.getItems().setAll(form);
        menu.show(owner, screenX, screenY);
    }

    /// For that place where it is seen, else at the left edge.
    void showAt(long tick) {
        double x = Math.clamp(roll.time().x(tick), 0, roll.viewport().width() - 1);
        var screen = owner.localToScreen(KeyboardPainter.WIDTH + x, OverviewPainter.HEIGHT + RulerPainter.HEIGHT);
        if (screen != null) {
            show(tick, screen.getX(), screen.getY());
        }
    }

    void hide() {
        menu.hide();
    }
}
