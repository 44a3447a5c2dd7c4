package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.survey.Tunes;
import attune.io.MidiWriter;
import attune.play.Player;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window of the corpus browser has its own keys and tells its own faults.
class CorpusWindowTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    private StudioStage studio;
    private Scene scene;

    @BeforeEach
    void open() throws IOException {
        Files.write(folder.resolve("a.mid"), MidiWriter.write(Tunes.of(1, 8)));
        Files.write(folder.resolve("b.mid"), MidiWriter.write(Tunes.of(2, 8)));
        Files.write(folder.resolve("c.mid"), MidiWriter.write(Tunes.of(1, 8)));
        Files.writeString(folder.resolve("d.mid"), "no music");
        studio = StudioStage.in(home);
        studio.act("file.corpus");
        scene = FxStage.get(() -> shown("Corpus").orElseThrow().getScene());
        studio.dialogs.path = Optional.of(folder);
        press(KeyCode.O, true);
        FxStage.waitFor("the rows", () -> status().equals("4 of 4 read, 1 rejected, 1 duplicate"));
        FxStage.run(() -> {
            sortByFile(table());
            table().getSelectionModel().select(0);
        });
    }

    /// Rows come as they are read, in any order.
    private static <T> void sortByFile(TableView<T> table) {
        table.getSortOrder().setAll(List.of(table.getColumns().get(1)));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private static Optional<Stage> shown(String title) {
        return Window.getWindows().stream()
                .flatMap(window -> window instanceof Stage stage && title.equals(stage.getTitle())
                        ? Optional.of(stage).stream()
                        : Optional.<Stage>empty().stream())
                .findFirst();
    }

    /// To what has the focus, as the system sends it.
    private void press(KeyCode key, boolean control) {
        FxStage.run(() -> {
            EventTarget target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        });
    }

    private <T> T find(String id, Class<T> type) {
        return type.cast(scene.lookup("#" + id));
    }

    private TableView<?> table() {
        return find("corpus-table", TableView.class);
    }

    private String status() {
        return find("corpus-status", Label.class).getText();
    }

    private boolean says(String words) {
        return FxStage.get(() -> scene.getRoot().lookupAll(".message .label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(words)));
    }

    @Test
    void spaceIsHeardAgainItIsStoppedAndEnterOpens() {
        press(KeyCode.SPACE, false);
        FxStage.waitFor("the piece to sound", () -> studio.player.state() == Player.State.PLAYING);
        press(KeyCode.SPACE, false);
        assertFalse(FxStage.get(() -> studio.player.state() == Player.State.PLAYING));
        press(KeyCode.ENTER, false);
        FxStage.waitFor("the piece", () -> studio.services().session().titleProperty().get().equals("a"));
    }

    @Test
    void aFileThatCannotBeHeardIsToldInThisWindow() {
        FxStage.run(() -> table().getSelectionModel().select(3));
        press(KeyCode.SPACE, false);
        FxStage.waitFor("the sentence", () -> says("d.mid cannot be read"));
        FxStage.snapshot(scene, Path.of("target", "tour-parts", "corpus-message.png"));
        assertFalse(studio.says("d.mid cannot be read"), "the studio lies behind it");
    }

    @Test
    void whatCannotBeTrainedOnIsToldInThisWindowToo() {
        press(KeyCode.ENTER, true);
        assertTrue(says("The studio has no Train panel."));
        FxStage.run(() -> find("corpus-filter", TextField.class).setText("d.mid"));
        press(KeyCode.ENTER, true);
        assertTrue(says("None of these files can be read"));
        assertFalse(studio.says("None of these files can be read"));
    }

    @Test
    void rowsAreTickedByKeyAndOnlyTheseAreTrainedOn() {
        AtomicInteger handed = new AtomicInteger();
        FxStage.run(() -> studio.services().actions().add("train.addPieces", "Add pieces", null, null,
                () -> handed.set(studio.services().pieces().take().size())));
        press(KeyCode.T, false);
        press(KeyCode.ENTER, true);
        assertEquals(1, handed.get());
        press(KeyCode.T, false);
        press(KeyCode.ENTER, true);
        assertEquals(3, handed.get(), "nothing is ticked, so all that can be read");
    }

    @Test
    void whoTypesInTheFilterTypesAndTheOtherKeysGoOn() {
        press(KeyCode.F, true);
        assertTrue(FxStage.get(() -> scene.getFocusOwner() instanceof TextField));
        press(KeyCode.SPACE, false);
        press(KeyCode.ENTER, false);
        studio.awaitRest();
        assertFalse(FxStage.get(() -> studio.player.state() == Player.State.PLAYING));
        assertEquals("Untitled", FxStage.get(() -> studio.services().session().titleProperty().get()));
        press(KeyCode.D, true);
        assertTrue(FxStage.get(() -> find("corpus-hide", CheckBox.class).isSelected()));
        assertEquals(3, FxStage.get(() -> table().getItems().size()));
    }

    @Test
    void buttonsTellTheirNameAndKeyAndF1ShowsThemAll() {
        for (String id : List.of("corpus-choose", "corpus-stop", "corpus-filter", "corpus-hide", "corpus-play",
                "corpus-train")) {
            Control control = FxStage.get(() -> find(id, Control.class));
            String spoken = FxStage.get(control::getAccessibleText);
            assertEquals(spoken, FxStage.get(() -> control.getTooltip().getText()));
            assertTrue(spoken.contains("  "), spoken + " has a key");
        }
        press(KeyCode.F1, false);
        Stage sheet = FxStage.get(() -> shown("Keys of the corpus window").orElseThrow());
        Node sheetRoot = FxStage.get(() -> sheet.getScene().getRoot());
        FxStage.settle();
        FxStage.snapshot(sheet.getScene(), Path.of("target", "tour-parts", "corpus-keys.png"));
        assertTrue(FxStage.get(() -> sheetRoot.lookupAll(".key-name").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().equals("Space"))));
        assertTrue(FxStage.get(() -> scene.getWindow().isShowing()), "F1 does not close it");
        FxStage.run(sheet::close);
    }

    @Test
    void aPieceIsOpenedByItsButton() {
        FxStage.run(() -> find("corpus-open", Button.class).fire());
        FxStage.waitFor("the piece", () -> studio.services().session().titleProperty().get().equals("a"));
    }
}
