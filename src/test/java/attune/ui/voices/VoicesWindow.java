package attune.ui.voices;

import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.model.ModelStore;
import attune.model.MuseGanSpec;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.PanelView;
import attune.ui.common.Services;
import attune.ui.common.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// A window with the Voices panel, and the hands on it: for its journeys.
abstract class VoicesWindow {
    private static final Path PICTURES = Path.of("target", "pictures");
    @TempDir
    Path folder;
    private @Nullable StudioStage opened;
    private @Nullable VoicesViewModel viewModel;

    @AfterEach
    void close() {
        studio().close();
    }

    void open(MuseGanSpec... specs) {
        for (MuseGanSpec spec : specs) {
            FakeVoicesModel.write(folder.resolve("models").resolve("voices-" + spec.tracks() + ".attune-model"),
                    "Four voices · chorales", spec);
        }
        opened = new StudioStage(folder, StudioStage::noTrainer, StudioStage::noLoader, _ -> new Label("roll"),
                List.of(this::panel));
        FxStage.run(() -> {
            studio().services().theme().choiceProperty().set(Theme.Choice.DARK);
            studio().stage.setWidth(1440);
            studio().stage.setHeight(900);
        });
        rest();
    }

    private PanelView panel(Services services) {
        VoicesViewModel made = new VoicesViewModel(services,
                new NetworkVoices(ModelStore::read, () -> FakeVoicesModel::new), new Random(11));
        viewModel = made;
        return VoicesPanel.create(services, made);
    }

    StudioStage studio() {
        return Objects.requireNonNull(opened);
    }

    VoicesViewModel model() {
        return Objects.requireNonNull(viewModel);
    }

    void rest() {
        studio().awaitRest();
        FxStage.settle();
    }

    Node find(String id) {
        return FxStage.get(() -> Objects.requireNonNull(studio().window.scene().lookup("#" + id), id));
    }

    String text(String id) {
        return FxStage.get(() -> ((Label) find(id)).getText());
    }

    void click(String id) {
        Node node = find(id);
        FxStage.run(() -> {
            mouse(node, MouseEvent.MOUSE_ENTERED);
            mouse(node, MouseEvent.MOUSE_PRESSED);
            mouse(node, MouseEvent.MOUSE_RELEASED);
        });
        rest();
    }

    private static void mouse(Node node, javafx.event.EventType<MouseEvent> type) {
        boolean down = type.equals(MouseEvent.MOUSE_PRESSED);
        Event.fireEvent(node, new MouseEvent(node, node, type, 4, 4, 4, 4, MouseButton.PRIMARY, 1, false, false, false,
                false, down, false, false, false, false, true, null));
    }

    void press(String id, KeyCode key) {
        Node node = find(id);
        FxStage.run(() -> {
            node.requestFocus();
            node.requestFocusTraversal(TraversalDirection.NEXT);
            studio().window.scene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
            assertTrue(node.isFocusVisible(), id + " is walked to with the keyboard");
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(node, new KeyEvent(type, "", key.getName(), key, false, false, false, false));
            }
        });
        rest();
    }

    void type(String id, String typed) {
        FxStage.run(() -> ((TextField) find(id)).setText(typed));
        press(id, KeyCode.ENTER);
    }

    WritableImage picture(String name) {
        return FxStage.snapshot(studio().window.scene(), PICTURES.resolve("voices-" + name + ".png"));
    }

    VoicesTake after() {
        return FxStage.get(() -> Objects.requireNonNull(model().comparisonProperty().get()).after());
    }
}
