package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.ui.FxStage;
import attune.ui.TestServices;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The note cursor by its keys on a real stage without a screen.
class CursorMarkTest {
    @TempDir
    Path folder;

    private static void key(Stage stage, KeyCode code, boolean both) {
        FxStage.run(() -> Event.fireEvent(stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, both, false, both, false)));
    }

    @Test
    void keysShowTheRingAndLetTheRollSpeakOfIt() {
        TestServices test = FxStage.get(() -> TestServices.in(folder));
        PianoRollView view = FxStage.get(() -> new PianoRollView(test.services()));
        Stage stage = FxStage.get(() -> FxStage.show((Parent) view.root(), 900, 600));
        FxStage.run(() -> {
            test.services().session().open(Chorale.score(), "Chorale", null);
            view.requestFocus();
        });
        FxStage.settle();
        Node ring = stage.getScene().lookup("#roll-cursor");
        Node pane = stage.getScene().lookup("#roll");
        assertFalse(FxStage.get(ring::isVisible));
        key(stage, KeyCode.RIGHT, true);
        assertTrue(FxStage.get(ring::isVisible));
        String first = FxStage.get(pane::getAccessibleText);
        assertTrue(first.contains("bar 1 beat 1"), first);
        key(stage, KeyCode.PERIOD, false);
        String next = FxStage.get(pane::getAccessibleText);
        assertFalse(next.equals(first), next);
        assertEquals(Selection.NONE, test.services().session().selection());
        key(stage, KeyCode.ESCAPE, false);
        assertFalse(FxStage.get(ring::isVisible));
        FxStage.run(stage::close);
    }
}
