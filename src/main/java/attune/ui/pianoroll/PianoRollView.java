package attune.ui.pianoroll;

import attune.ui.common.Services;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// The piano roll as the window takes it: the tool strip, and below it the roll. It adds its actions to the table.
public final class PianoRollView {
    private final BorderPane root = new BorderPane();
    private final RollViewModel roll;
    private final RollPulse pulse;
    private final RollPane pane;

    public PianoRollView(Services services) {
        roll = new RollViewModel(services.session(), new Audition(services.player(), services.session()));
        RollLayers layers = new RollLayers(roll, services.playhead(), services.theme().paletteProperty());
        pane = new RollPane(roll, layers, services.playhead(), services.theme().paletteProperty());
        RollCommands commands = PianoRollActions.register(services.actions(), roll, services.playhead());
        RollMenu menu = new RollMenu(services.actions(), pane);
        RollMouse mouse = new RollMouse(roll, services.playhead(), layers, pane, menu);
        pulse = new RollPulse(pane, roll, layers, mouse, services.playhead());
        new RollKeys(services.actions(), roll, commands, mouse, services.playhead()).listenTo(pane);
        new RollWheel(roll).listenTo(pane, KeyboardPainter.WIDTH, OverviewPainter.HEIGHT + RulerPainter.HEIGHT);
        speak();
        root.setTop(new ToolStrip(services.actions(), roll, services.playhead()));
        root.setCenter(pane);
        root.getStyleClass().add("piano-roll");
    }

    private void speak() {
        pane.setFocusTraversable(true);
        pane.setAccessibleRole(AccessibleRole.NODE);
        pane.setAccessibleRoleDescription("piano roll");
        roll.session().selectionProperty().subscribe(selection -> {
            pane.setAccessibleText(SpokenNote.of(roll.session().score(), selection));
            pane.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }

    public Node root() {
        return root;
    }

    public RollViewModel viewModel() {
        return roll;
    }

    /// Puts the keyboard's focus on the notes.
    public void requestFocus() {
        pane.requestFocus();
    }

    /// How many pictures were painted so far; for tests.
    long pictures() {
        return pulse.painted();
    }

    /// Milliseconds of the FX thread a picture, on average so far; for measuring.
    double millisPerPicture() {
        return pulse.millisPerPicture();
    }
}
