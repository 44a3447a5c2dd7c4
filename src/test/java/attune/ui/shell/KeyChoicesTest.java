package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.project.SettingsStore;
import attune.ui.FxStage;
import attune.ui.common.Actions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyChoicesTest {
    private static final KeyCombination Q = KeyCombination.valueOf("Q");
    private static final KeyCombination CTRL_D = KeyCombination.valueOf("Shortcut+D");

    @TempDir
    Path folder;

    private final List<String> ran = new ArrayList<>();
    private SettingsStore settings;
    private Actions actions;
    private KeyChoices choices;

    @BeforeEach
    void open() {
        settings = SettingsStore.open(folder.resolve("settings.json"));
        start();
    }

    /// As a start of the studio does.
    private void start() {
        actions = new Actions();
        actions.add("edit.duplicate", "Duplicate", null, "Shortcut+D", () -> ran.add("duplicate"));
        actions.add("note.quantize", "Quantise", null, "Q", () -> ran.add("quantize"));
        actions.add("edit.redo", "Redo", null, "Shortcut+Shift+Z", () -> ran.add("redo"));
        actions.alsoOn("edit.redo", "Shortcut+Y");
        choices = new KeyChoices(actions, settings);
        choices.restore();
    }

    @Test
    void aChosenKeyHoldsAfterARestartAndIsTakenFromTheOther() {
        choices.choose("note.quantize", CTRL_D);
        assertEquals(List.of(CTRL_D), actions.keysOf("note.quantize"));
        assertEquals(List.of(), actions.keysOf("edit.duplicate"));
        start();
        assertEquals(List.of(CTRL_D), actions.keysOf("note.quantize"));
        assertEquals(List.of(), actions.keysOf("edit.duplicate"));
        assertEquals(actions.get("note.quantize"), actions.keys().get(CTRL_D));
    }

    @Test
    void keysCanBeSwappedRemovedAndPutBack() {
        choices.choose("note.quantize", CTRL_D);
        choices.choose("edit.duplicate", Q);
        start();
        assertEquals(List.of(Q), actions.keysOf("edit.duplicate"));
        assertEquals(List.of(CTRL_D), actions.keysOf("note.quantize"));
        choices.remove("edit.redo");
        assertEquals(List.of(), actions.keysOf("edit.redo"));
        choices.reset("edit.redo");
        assertEquals(actions.standardKeysOf("edit.redo"), actions.keysOf("edit.redo"));
        choices.resetAll();
        assertTrue(actions.all().stream().allMatch(action -> choices.isStandard(action.id())));
        assertEquals(Map.of(), settings.settings().keys());
    }

    @Test
    void noKeyIsEverGivenToTwoActions() {
        assertThrows(IllegalArgumentException.class, () -> actions.setKeys("note.quantize", List.of(CTRL_D)));
        assertEquals(List.of(Q), actions.keysOf("note.quantize"), "nothing has changed");
    }

    @Test
    void settingsThatMakeNoSenseArePassedOver() {
        settings.update(before -> before.withKeys(Map.of("note.quantize", List.of("Nonsense+Key"), "gone.action",
                List.of("Q"), "edit.duplicate", List.of("Shortcut+J"))));
        start();
        assertEquals(List.of(), actions.keysOf("note.quantize"));
        assertEquals(List.of(KeyCombination.valueOf("Shortcut+J")), actions.keysOf("edit.duplicate"));
    }

    @Test
    void theEditorTakesTheNextKeyAndAsksWhereItIsTaken() {
        FxStage.run(() -> {
            KeyEditor editor = new KeyEditor(actions, choices);
            Stage stage = FxStage.show(editor, 560, 500);
            button(editor, "Q").fire();
            press(editor, KeyCode.D);
            assertTrue(says(editor, "is “Duplicate”"));
            assertEquals(List.of(Q), actions.keysOf("note.quantize"), "it asks first");
            button(editor, "Use it here").fire();
            assertEquals(List.of(CTRL_D), actions.keysOf("note.quantize"));
            button(editor, "All as they came").fire();
            assertEquals(List.of(Q), actions.keysOf("note.quantize"));
            stage.hide();
        });
    }

    private static void press(KeyEditor editor, KeyCode code) {
        editor.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }

    private static Button button(KeyEditor editor, String text) {
        editor.applyCss();
        editor.layout();
        return editor.lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> text.equals(button.getText())).findFirst().orElseThrow();
    }

    private static boolean says(KeyEditor editor, String words) {
        editor.applyCss();
        editor.layout();
        return editor.lookupAll(".label").stream().map(Labeled.class::cast)
                .anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }
}
