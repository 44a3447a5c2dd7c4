package attune.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.ui.ContrastCheck;
import attune.ui.FxStage;
import attune.ui.common.Theme;
import attune.ui.pianoroll.PianoRollView;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records from a keyboard in memory and leaves pictures of it beside those of the other tours.
class RecordTourTest {
    private static final Path PICTURES = Path.of("target", "tour");

    @TempDir
    Path folder;

    private static WritableImage picture(Scene scene, String name) {
        return ContrastCheck.picture(scene, PICTURES.resolve(name + ".png"));
    }

    private static boolean is(Scene scene, String state) {
        return FxStage.get(() -> scene.lookup(".record").getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass(state)));
    }

    @Test
    void theChoicesTheCountInAndWhatIsPlayedAreSeen() {
        RecordDesk desk = new RecordDesk(folder);
        desk.plug();
        PianoRollView view = FxStage.get(() -> new PianoRollView(desk.test.services()));
        BorderPane root = FxStage.get(() -> new BorderPane(view.root()));
        FxStage.run(() -> root.setTop(new RecordBar(desk.test.services(), desk.record)));
        Stage stage = FxStage.show(root, 1000, 600);
        Scene scene = stage.getScene();
        Theme theme = desk.test.services().theme();
        FxStage.run(() -> {
            theme.install(scene);
            theme.choiceProperty().set(Theme.Choice.DARK);
        });
        FxStage.settle();
        FxStage.run(() -> ((MenuButton) scene.lookup("#record-choices")).show());
        FxStage.settle();
        Scene choices = FxStage.get(() -> Window.getWindows().getLast().getScene());
        picture(choices, "78-record-choices-dark");
        assertEquals(List.of("Keys", "None"), FxStage.get(() -> choices.getRoot().lookupAll(".radio-button").stream()
                .map(node -> ((RadioButton) node).getText()).sorted().toList()));
        FxStage.run(() -> ((MenuButton) scene.lookup("#record-choices")).hide());
        WritableImage resting = picture(scene, "78-record-resting-dark");
        desk.record();
        picture(scene, "78-record-counting-dark");
        assertTrue(is(scene, "counting"));
        desk.millis(2_000);
        desk.key(64, 480, 1_440);
        desk.key(60, 1_440, 2_400);
        desk.at(2_880);
        assertTrue(is(scene, "recording"));
        WritableImage recording = picture(scene, "78-record-recording-dark");
        Node notes = scene.lookup("#roll-notes");
        Point2D played = FxStage.get(() -> notes.localToScene(view.viewModel().time().x(960),
                view.viewModel().pitch().middle(64)));
        assertNotEquals(resting.getPixelReader().getArgb((int) played.getX(), (int) played.getY()),
                recording.getPixelReader().getArgb((int) played.getX(), (int) played.getY()), "it is seen at once");
        FxStage.run(() -> theme.choiceProperty().set(Theme.Choice.LIGHT));
        picture(scene, "78-record-recording-light");
        FxStage.run(stage::hide);
        ContrastCheck.judge();
    }
}
