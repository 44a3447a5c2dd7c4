package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.model.PassageTask;
import attune.music.Score;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import attune.ui.pianoroll.PianoRollView;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In the real window, with the mouse: a melody finds its harmony, the bass is locked, the rest is written again and kept.
class HarmonyJourneyTest {
    @TempDir
    Path folder;
    private final FakePassages passages = new FakePassages();
    private final Semaphore events = new Semaphore(0);
    private StudioStage studio;

    @BeforeEach
    void open() {
        studio = new StudioStage(folder, StudioStage::noTrainer, StudioStage::noLoader,
                services -> new PianoRollView(services).root(),
                List.of(services -> ComposePanel.create(services, passages)));
        studio.awaitRest();
        FxStage.run(() -> {
            studio.stage.setWidth(1440);
            studio.stage.setHeight(900);
            studio.services().models().entries().addAll(List.of(FakePassages.model(PassageTask.HARMONISE, folder),
                    FakePassages.model(PassageTask.ANSWER, folder)));
            session().open(Melodies.nunDanket(), "Nun danket", null);
        });
        FxStage.settle();
    }

    @AfterEach
    void close() {
        events.release(10_000);
        studio.close();
    }

    private Session session() {
        return studio.services().session();
    }

    private TakePreview preview() {
        return Objects.requireNonNull(session().previewProperty().get());
    }

    /// Opens the menu of the secondary button on the roll and takes an item of it.
    private void chooseInRoll(String id) {
        FxStage.run(() -> {
            Node notes = studio.window.scene().lookup("#roll-notes");
            var at = notes.localToScreen(200, 60);
            Event.fireEvent(notes, new MouseEvent(MouseEvent.MOUSE_PRESSED, 200, 60, at.getX(), at.getY(),
                    MouseButton.SECONDARY, 1, false, false, false, false, false, false, true, false, true, false,
                    null));
        });
        FxStage.settle();
        FxStage.run(() -> {
            ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast).filter(each -> "roll-menu".equals(each.getId())).findFirst()
                    .orElseThrow();
            MenuItem item = menu.getItems().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
            assertFalse(item.isDisable(), item.getText());
            item.fire();
            menu.hide();
        });
    }

    private ToggleButton lock(String voice) {
        return studio.window.scene().getRoot().lookupAll(".voice-lock").stream().map(ToggleButton.class::cast)
                .filter(button -> button.getAccessibleText().endsWith(" " + voice)).findFirst().orElseThrow();
    }

    @Test
    void aMelodyFindsItsHarmonyAndOneUndoTakesItBack() {
        Score melody = FxStage.get(() -> session().score());
        passages.afterStep = _ -> events.acquireUninterruptibly();
        chooseInRoll("compose.harmonise");
        events.release(29);
        FxStage.waitFor("thirty notes", () -> preview().notes().size() == 30);
        assertTrue(studio.says("composing · "), "the card says how far it is");
        assertTrue(studio.services().actions().get("compose.harmonise").isDisabled());
        events.release(10_000);
        studio.awaitRest();
        assertEquals(3, FxStage.get(() -> preview().parts().size()));

        FxStage.run(() -> lock("Bass").fire());
        var bass = FxStage.get(() -> preview().parts().getLast().notes());
        var alto = FxStage.get(() -> preview().parts().getFirst().notes());
        studio.act("take.compose");
        FxStage.waitFor("a second take", () -> studio.services().takes().entries().size() == 2);
        studio.awaitRest();
        assertEquals(bass, FxStage.get(() -> preview().parts().getLast().notes()));
        assertNotEquals(alto, FxStage.get(() -> preview().parts().getFirst().notes()));

        studio.act("take.keep");
        assertEquals(4, FxStage.get(() -> session().score().tracks().size()));
        assertTrue(studio.says("Tenor"));
        studio.act("edit.undo");
        assertSame(melody, FxStage.get(() -> session().score()));
    }

    @Test
    void aPhraseIsAnsweredBehindIt() {
        FxStage.run(() -> session().select(Selection.of(0,
                session().score().tracks().getFirst().notes().subList(0, 12))));
        Score before = FxStage.get(() -> session().score());
        chooseInRoll("compose.answer");
        FxStage.waitFor("the take", () -> !studio.services().takes().entries().isEmpty());
        studio.awaitRest();
        assertEquals(ComposeMode.ANSWER, FxStage.get(() -> modeShown()));
        studio.act("take.keep");
        assertEquals("Answer", FxStage.get(() -> session().score().tracks().getLast().name()));
        studio.act("edit.undo");
        assertSame(before, FxStage.get(() -> session().score()));
    }

    private ComposeMode modeShown() {
        return studio.window.scene().getRoot().lookup("#compose-mode").lookupAll(".segment").stream()
                .map(ToggleButton.class::cast).filter(ToggleButton::isSelected)
                .map(button -> (ComposeMode) button.getUserData()).findFirst().orElseThrow();
    }
}
