package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.model.PassageTask;
import attune.neural.Dl4jModelLoader;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import attune.ui.compose.ComposePanel;
import attune.ui.compose.FakePassages;
import attune.ui.compose.Melodies;
import attune.ui.pianoroll.PianoRollView;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks through harmonising and answering, with a writer that goes by rule, and leaves pictures beside those of [TourTest].
class HarmonyTourTest {
    @TempDir
    Path folder;
    private final FakePassages passages = new FakePassages();
    private final Semaphore events = new Semaphore(0);
    private StudioStage studio;

    @BeforeEach
    void open() {
        passages.afterStep = _ -> events.acquireUninterruptibly();
        studio = new StudioStage(folder, StudioStage::noTrainer, Dl4jModelLoader::new,
                services -> new PianoRollView(services).root(),
                List.of(services -> ComposePanel.create(services, passages)));
        studio.awaitRest();
        Tour.dark(studio);
        Tour.resize(studio, 1440, 900);
        FxStage.run(() -> {
            studio.services().models().entries().addAll(List.of(FakePassages.model(PassageTask.HARMONISE, folder),
                    FakePassages.model(PassageTask.ANSWER, folder)));
            studio.services().models().selectedProperty().set(studio.services().models().entries().get(1));
            session().open(Melodies.nunDanket(), "Nun danket alle Gott", null);
        });
        FxStage.settle();
        FxStage.run(() -> ((ToggleButton) studio.window.scene().lookup("#compose-lock")).fire());
    }

    @AfterEach
    void close() {
        events.release(10_000);
        studio.close();
    }

    private Session session() {
        return studio.services().session();
    }

    private int notes() {
        TakePreview preview = session().previewProperty().get();
        return preview == null ? 0 : preview.notes().size();
    }

    /// Of so many parts from the highest.
    private int written(int parts) {
        TakePreview preview = session().previewProperty().get();
        return preview == null ? 0 : preview.parts().stream().limit(parts).mapToInt(part -> part.notes().size()).sum();
    }

    private void awaitTakes(int count) {
        events.release(10_000);
        FxStage.waitFor(count + " takes", () -> studio.services().takes().entries().size() == count);
        studio.awaitRest();
        events.drainPermits();
    }

    private ToggleButton lock(String voice) {
        return studio.window.scene().getRoot().lookupAll(".voice-lock").stream().map(ToggleButton.class::cast)
                .filter(button -> button.getAccessibleText().endsWith(" " + voice)).findFirst().orElseThrow();
    }

    private Canvas map(String view) {
        return (Canvas) studio.window.scene().lookup(view).lookup("Canvas");
    }

    private void point(String view, double x, double y) {
        FxStage.run(() -> {
            Node canvas = map(view);
            Event.fireEvent(canvas, new MouseEvent(canvas, canvas, MouseEvent.MOUSE_MOVED, x, y, x, y, MouseButton.NONE,
                    0, false, false, false, false, false, false, false, false, false, true, null));
        });
        FxStage.settle();
    }

    @Test
    void aSopranoFindsItsHarmony() {
        Tour.picture(studio, "18-soprano-alone");
        studio.act("compose.harmonise");
        events.release(47);
        FxStage.waitFor("the half of it", () -> notes() == 48);
        Tour.picture(studio, "19-harmonising");
        Tour.light(studio);
        Tour.picture(studio, "20-harmonising-light");
        awaitTakes(1);

        FxStage.run(() -> lock("Bass").fire());
        studio.act("take.compose");
        events.release(29);
        FxStage.waitFor("half of the rest", () -> written(2) == 30);
        Tour.picture(studio, "21-bass-locked-light");
        awaitTakes(2);
        Tour.dark(studio);
        studio.act("take.keep");
        assertEquals(4, FxStage.get(() -> session().score().tracks().size()));
        Tour.picture(studio, "22-harmony-kept");
        FxStage.run(() -> {
            session().select(Selection.NONE);
            studio.player.tick = 4 * 1920 + 970;
        });
        FxStage.settle();
        Tour.picture(studio, "23-harmony-plays");
        Tour.resize(studio, 1000, 700);
        Tour.picture(studio, "24-harmony-narrow");
    }

    @Test
    void whereItLooksIsAskedOfOneVoice() {
        studio.act("compose.harmonise");
        awaitTakes(1);
        FxStage.run(() -> studio.window.scene().lookup("#heatmap-voices").lookupAll(".chip").stream()
                .map(ToggleButton.class::cast).filter(chip -> "T".equals(chip.getText())).findFirst().orElseThrow()
                .fire());
        FxStage.settle();
        point("#heatmap-looks", 240, 90);
        Tour.picture(studio, "25-alignment");
        Tour.light(studio);
        point("#heatmap-looks", 240, 90);
        Tour.picture(studio, "26-alignment-light");
    }

    @Test
    void aPhraseIsAnswered() {
        FxStage.run(() -> session().select(
                Selection.of(0, session().score().tracks().getFirst().notes().subList(12, 24))));
        studio.act("compose.answer");
        events.release(11);
        FxStage.waitFor("half an answer", () -> notes() == 12);
        Tour.picture(studio, "27-answering");
        awaitTakes(1);
        Tour.light(studio);
        Tour.picture(studio, "28-answer-light");
        assertTrue(studio.says("bars"));
    }
}
