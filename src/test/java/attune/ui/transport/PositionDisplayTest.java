package attune.ui.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.music.Score;
import attune.music.Track;
import attune.ui.FakeMessages;
import attune.ui.FakePlayer;
import attune.ui.FxStage;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PositionDisplayTest {
    private final Session session = new Session();
    private final Button elsewhere = FxStage.get(() -> new Button("Elsewhere"));
    private PositionDisplay display;
    private Stage stage;

    @BeforeEach
    void show() {
        session.open(Score.ofTracks(480, List.of(Track.named("Flute", 73, 0))), "Piece", null);
        display = FxStage.get(() -> new PositionDisplay(
                new TransportViewModel(session, new FakePlayer(), new Playhead()), new FakeMessages()));
        stage = FxStage.get(() -> FxStage.show(new HBox(display, elsewhere), 500, 100));
        FxStage.settle();
    }

    @AfterEach
    void hide() {
        FxStage.run(stage::hide);
    }

    private TextField type(String text) {
        FxStage.run(() -> ((Button) display.lookup(".tempo")).fire());
        FxStage.settle();
        return FxStage.get(() -> {
            TextField editor = (TextField) display.lookup(".tempo-editor");
            editor.setText(text);
            return editor;
        });
    }

    @Test
    void aTempoIsTakenWhenItsFieldIsLeft() {
        type("96");
        FxStage.run(elsewhere::requestFocus);
        FxStage.settle();
        assertEquals("Tempo 96", FxStage.get(() -> session.undoLabelProperty().get()));
        type("no tempo");
        FxStage.run(elsewhere::requestFocus);
        FxStage.settle();
        assertEquals("96 bpm", FxStage.get(() -> ((Button) display.lookup(".tempo")).getText()));
    }

    @Test
    void escapeForgetsWhatWasTyped() {
        TextField editor = type("96");
        FxStage.run(() -> Event.fireEvent(editor,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        FxStage.settle();
        assertEquals("", FxStage.get(() -> session.undoLabelProperty().get()));
        assertEquals("120 bpm", FxStage.get(() -> ((Button) display.lookup(".tempo")).getText()));
    }
}
