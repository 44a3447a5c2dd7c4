package attune.ui.pianoroll;

import attune.ui.common.Actions;
import attune.ui.common.Messages;
import attune.ui.common.Palette;
import attune.ui.common.Playhead;
import attune.ui.common.Services;
import attune.ui.common.Session;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// The piano roll as the window takes it: the tool strip, and below it the roll. It adds its actions to the table.
public final class PianoRollView {
    private final BorderPane root = new BorderPane();
    private final RollViewModel roll;
    private final RollPulse pulse;
    private final RollPane pane;

    public PianoRollView(Services services) {
        this(services.session(), new Audition(services.player(), services.session()), services.playhead(),
                services.theme().paletteProperty(), services.actions(),
                sentence -> services.messages().show(Messages.Kind.INFO, sentence));
    }

    PianoRollView(Session session, Audition audition, Playhead playhead, ObservableValue<Palette> palette,
            Actions actions, Consumer<String> teller) {
        roll = new RollViewModel(session, audition);
        RollLayers layers = new RollLayers(roll, playhead, palette);
        pane = new RollPane(roll, layers, playhead, palette);
        RollSpeech speech = new RollSpeech(pane);
        NoteCursor cursor = new NoteCursor(roll, playhead, speech::say);
        pane.mark(new CursorMark(roll, cursor, palette));
        RollCommands commands = PianoRollActions.register(actions, roll, playhead,
                new RollClipboard(roll, playhead, new SystemNoteBoard(), teller));
        CursorActions.register(actions, cursor);
        RollMenu menu = new RollMenu(actions, pane);
        MarksMenu marks = new MarksMenu(roll, pane);
        actions.add("roll.marks", "Tempo, meter and key here…", null, "Shortcut+Alt+T",
                () -> marks.showAt(playhead.tick()));
        RollMouse mouse = new RollMouse(roll, playhead, layers, pane, menu, marks);
        pulse = new RollPulse(pane, roll, layers, mouse, playhead);
        LetterEntry letters = new LetterEntry(roll, playhead);
        actions.add("roll.write", "Write with letters", "fth-type", "W", () -> {
            letters.onProperty().set(!letters.onProperty().get());
            pane.requestFocus();
        });
        new RollKeys(actions, roll, commands, mouse, playhead, letters, cursor).listenTo(pane);
        speech.listenTo(roll, letters);
        new RollWheel(roll).listenTo(pane, KeyboardPainter.WIDTH, OverviewPainter.HEIGHT + RulerPainter.HEIGHT);
        root.setTop(new ToolStrip(actions, roll, playhead, letters));
        root.setCenter(pane);
        root.getStyleClass().add("piano-roll");
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

    /// Nanoseconds of the FX thread that all pictures so far took to paint; for measuring.
    long paintNanos() {
        return pulse.paintNanos();
    }
}
