package attune.ui.pianoroll;

import attune.ui.common.Services;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// The piano roll as the window takes it: the tool strip, and below it the roll.
public final class PianoRollView {
    private final BorderPane root = new BorderPane();
    private final RollViewModel roll;
    private final RollLayers layers;
    private final RollPulse pulse;
    private final RollPane pane;

    public PianoRollView(Services services) {
        roll = new RollViewModel(services.session(), new Audition(services.player(), services.session()));
        layers = new RollLayers(roll, services.playhead(), services.theme().paletteProperty());
        pane = new RollPane(roll, layers, services.playhead());
        pulse = new RollPulse(pane, roll, layers, services.playhead());
        new RollWheel(roll).listenTo(pane, KeyboardPainter.WIDTH, OverviewPainter.HEIGHT + RulerPainter.HEIGHT);
        root.setCenter(pane);
        root.getStyleClass().add("piano-roll");
    }

    public Node root() {
        return root;
    }

    public RollViewModel viewModel() {
        return roll;
    }

    /// Milliseconds of the FX thread a picture, on average so far; for measuring.
    double millisPerPicture() {
        return pulse.millisPerPicture();
    }
}
