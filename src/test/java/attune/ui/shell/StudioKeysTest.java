package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.ui.FxStage;
import attune.ui.common.ActionNodes;
import attune.ui.common.Actions;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.converter.IntegerStringConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StudioKeysTest {
    private final List<String> ran = new ArrayList<>();
    private final Actions actions = new Actions();
    private Stage stage;
    private TextField field;
    private Button button;

    @BeforeEach
    void show() {
        actions.add("play.toggle", "Play", null, "Space", () -> ran.add("play"));
        actions.add("play.loop", "Loop", null, "L", () -> ran.add("loop"));
        actions.add("edit.redo", "Redo", null, "Shortcut+Shift+Z", () -> ran.add("redo"));
        actions.alsoOn("edit.redo", "Shortcut+Y");
        actions.add("file.save", "Save", null, "Shortcut+S", () -> ran.add("save"));
        actions.add("help.keys", "Keys", null, "F1", () -> ran.add("keys"));
        field = FxStage.get(TextField::new);
        button = FxStage.get(() -> new Button("Compose"));
        stage = FxStage.get(() -> {
            MenuBar bar = new MenuBar(new Menu("All"));
            actions.all()
                    .forEach(action -> bar.getMenus().getFirst().getItems()
                            .add(ActionNodes.menuItem(actions, action.id())));
            Stage shown = FxStage.show(new VBox(bar, field, button), 300, 200);
            StudioKeys.install(shown.getScene(), actions);
            return shown;
        });
        FxStage.settle();
    }

    @AfterEach
    void hide() {
        FxStage.run(stage::hide);
    }

    @Test
    void keysOfTheTableWorkOnceEach() {
        press(button, KeyCode.L, false);
        press(button, KeyCode.Y, true);
        press(button, KeyCode.F1, false);
        assertEquals(List.of("loop", "redo", "keys"), ran);
    }

    @Test
    void spacePlaysEvenAfterAButtonWasClicked() {
        press(button, KeyCode.SPACE, false);
        assertEquals(List.of("play"), ran);
    }

    @Test
    void whoeverTypesIsLeftAloneExceptForKeysThatNoFieldNeeds() {
        press(field, KeyCode.L, false);
        press(field, KeyCode.SPACE, false);
        press(field, KeyCode.Y, true);
        type(field, "?");
        assertEquals(List.of(), ran);
        press(field, KeyCode.S, true);
        press(field, KeyCode.F1, false);
        assertEquals(List.of("save", "keys"), ran);
    }

    @Test
    void aQuestionMarkShowsTheKeysWhereverItStandsOnTheKeyboard() {
        type(button, "?");
        assertEquals(List.of("keys"), ran);
    }

    private static void press(Node node, KeyCode code, boolean shortcut) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        fire(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, shortcut && !mac, false,
                shortcut && mac));
    }

    private static void type(Node node, String character) {
        fire(node, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void fire(Node node, KeyEvent event) {
        FxStage.run(() -> {
            node.requestFocus();
            Event.fireEvent(node, event);
        });
    }

    @Test
    void aKeyActsOnWhatStandsInTheFieldNotOnWhatStoodThereBefore() {
        TextFormatter<Integer> number = new TextFormatter<>(new IntegerStringConverter(), 1);
        List<String> entered = new ArrayList<>();
        FxStage.run(() -> {
            field.requestFocus();
            field.setTextFormatter(number);
            field.setText("42");
            field.setOnAction(_ -> entered.add(field.getText()));
        });
        press(field, KeyCode.S, true);
        assertEquals(List.of("save"), ran);
        assertEquals(42, number.getValue());
        assertEquals(List.of("42"), entered);
    }
}
