package attune.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.record.RecordSpec;
import attune.ui.FxStage;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordBarTest {
    @TempDir
    Path folder;

    private RecordDesk desk;
    private RecordBar bar;
    private Stage stage;

    @BeforeEach
    void show() {
        desk = new RecordDesk(folder);
        bar = FxStage.get(() -> new RecordBar(desk.test.services(), desk.record));
        stage = FxStage.get(() -> FxStage.show(new HBox(bar), 300, 100));
        FxStage.settle();
    }

    @AfterEach
    void hide() {
        FxStage.run(stage::hide);
    }

    private Button button() {
        return (Button) bar.getChildren().getFirst();
    }

    private MenuButton choices() {
        return (MenuButton) bar.getChildren().getLast();
    }

    private RecordForm form() {
        return (RecordForm) ((CustomMenuItem) choices().getItems().getFirst()).getContent();
    }

    private boolean is(String pseudo) {
        return FxStage.get(() -> button().getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudo)));
    }

    private boolean shows(String words) {
        return FxStage.get(() -> form().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(words)));
    }

    private Node find(String selector) {
        return FxStage.get(() -> form().lookup(selector));
    }

    @Test
    void theButtonShowsTheCountInAndTheRecording() {
        desk.plug();
        FxStage.run(button()::fire);
        assertTrue(is("counting"));
        desk.millis(2_000);
        assertTrue(is("recording"));
        assertFalse(is("counting"));
        FxStage.run(button()::fire);
        assertFalse(is("recording"));
    }

    @Test
    void theChoicesListThePortsWhenTheyOpen() {
        FxStage.run(() -> desk.test.services().actions().run("play.midiInput"));
        FxStage.settle();
        assertTrue(shows("No MIDI keyboard is connected"));
        desk.plug();
        FxStage.run(((Button) find("#record-rescan"))::fire);
        FxStage.settle();
        assertFalse(shows("No MIDI keyboard is connected"));
        RadioButton keys = FxStage.get(() -> form().lookupAll(".radio-button").stream().map(RadioButton.class::cast)
                .filter(port -> port.getText().equals("Keys")).findFirst().orElseThrow());
        FxStage.run(keys::fire);
        assertEquals("Keys", FxStage.get(() -> desk.record.keyboard().portProperty().get().title()));
        FxStage.run(choices()::hide);
    }

    @Test
    void countInModeAndMetronomeAreChosenThere() {
        FxStage.run(choices()::show);
        FxStage.settle();
        FxStage.run(() -> form().lookupAll(".segment").stream().map(ToggleButton.class::cast)
                .filter(one -> one.getText().equals("2 bars") || one.getText().equals("Replace"))
                .forEach(ToggleButton::fire));
        FxStage.run(((CheckBox) find("#record-metronome"))::fire);
        FxStage.run(((CheckBox) find("#record-quantise"))::fire);
        FxStage.run(((CheckBox) find("#record-steps"))::fire);
        assertEquals(2, FxStage.get(() -> desk.record.countInProperty().get()));
        assertEquals(RecordSpec.Mode.REPLACE, FxStage.get(() -> desk.record.modeProperty().get()));
        assertTrue(FxStage.get(() -> desk.test.services().playhead().metronomeProperty().get()));
        assertTrue(FxStage.get(() -> desk.record.quantiseProperty().get()));
        assertFalse(FxStage.get(((CheckBox) find("#record-steps"))::isSelected), "there is no keyboard");
        assertTrue(desk.said().getLast().contains("No MIDI keyboard"));
        FxStage.run(choices()::hide);
    }
}
