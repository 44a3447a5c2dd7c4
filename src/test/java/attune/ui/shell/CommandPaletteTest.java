package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.ui.FxStage;
import attune.ui.common.Action;
import attune.ui.common.Actions;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandPaletteTest {
    private final List<String> ran = new ArrayList<>();
    private final Actions actions = new Actions();
    private final SimpleBooleanProperty nothingSelected = new SimpleBooleanProperty(true);
    private CommandPalette palette;
    private Button button;
    private Stage stage;

    @BeforeEach
    void show() {
        actions.add("file.save", "Save", null, "Shortcut+S", () -> ran.add("save"));
        actions.add("file.saveAs", "Save as…", null, "Shortcut+Shift+S", () -> ran.add("save as"));
        actions.add("note.octaveUp", "Up an octave", null, "Shift+Up", () -> ran.add("octave"), nothingSelected);
        actions.add("note.quantize", "Quantise", null, "Q", () -> ran.add("quantise"));
        palette = FxStage.get(() -> new CommandPalette(actions));
        button = FxStage.get(() -> new Button("roll"));
        stage = FxStage.get(() -> FxStage.show(new StackPane(button, palette), 800, 600));
        FxStage.run(button::requestFocus);
    }

    @AfterEach
    void hide() {
        FxStage.run(stage::hide);
    }

    @Test
    void aFewLettersFindAnAction() {
        assertEquals(List.of("Save", "Save as…"), names("sav"));
        assertEquals(List.of("Up an octave"), names("octave up"), "words in any order");
        assertEquals(List.of("Quantise"), names("qnt"), "letters in a row");
        assertEquals(List.of("Save", "Save as…"), names("file"), "by their menu");
        assertEquals(List.of(), names("zzz"));
        assertEquals(4, names("").size());
    }

    @Test
    void theArrowsChooseAndEnterRuns() {
        FxStage.run(() -> {
            palette.toggle();
            ((TextField) palette.lookup("#palette-find")).setText("save");
            press(KeyCode.DOWN);
            press(KeyCode.ENTER);
            assertEquals(List.of("save as"), ran);
            assertFalse(palette.isVisible());
            assertTrue(button.isFocused(), "where the focus was before");
            palette.toggle();
            press(KeyCode.ENTER);
            assertEquals(List.of("save as", "save as"), ran, "what was used last stands first");
        });
    }

    @Test
    void whatIsImpossibleNowIsSeenButDoesNotRun() {
        FxStage.run(() -> {
            palette.toggle();
            ((TextField) palette.lookup("#palette-find")).setText("octave");
            press(KeyCode.ENTER);
            assertEquals(List.of(), ran);
            assertTrue(palette.isVisible());
            press(KeyCode.ESCAPE);
            assertFalse(palette.isVisible());
        });
    }

    private List<String> names(String text) {
        return FxStage.get(() -> palette.found(text).stream().map(Action::text).toList());
    }

    private void press(KeyCode code) {
        palette.lookup("#palette-find")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
