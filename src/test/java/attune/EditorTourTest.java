package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.RampController;
import attune.edit.RampShape;
import attune.edit.Selection;
import attune.edit.SetKeyAt;
import attune.edit.SetTempoAt;
import attune.music.ControllerLane;
import attune.music.TickRange;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Session;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks through the editor's tools and leaves pictures beside those of [TourTest].
class EditorTourTest {
    @TempDir
    Path folder;

    @Test
    void anyActionIsFoundByAFewLetters() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Christus");
            studio.act("help.palette");
            Tour.picture(studio, "40-palette-dark");
            Tour.light(studio);
            FxStage.run(() -> ((TextField) studio.window.scene().lookup("#palette-find")).setText("oct"));
            Tour.picture(studio, "41-palette-typed-light");
        }
    }

    @Test
    void keysAreChosenAndStepsGoneBackTo() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Christus");
            studio.act("edit.selectAll");
            studio.act("note.up");
            studio.act("note.octaveDown");
            studio.act("note.quantize");
            studio.act("note.longer");
            Session session = studio.services().session();
            studio.act("edit.history");
            Scene history = newest();
            FxStage.run(() -> session.goTo(2));
            Tour.picture(history, "42-history-dark");
            ListView<?> list = (ListView<?>) history.lookup("#history-list");
            assertEquals(2, FxStage.get(() -> list.getSelectionModel().getSelectedIndex()));
            hide(history);
            studio.act("help.chooseKeys");
            Scene keys = newest();
            Tour.picture(keys, "43-choose-keys-dark");
            assertTrue(says(keys, "Duplicate"));
            hide(keys);
        }
    }

    @Test
    void eachToolIsSeenBeforeAndAfter() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Christus");
            Session session = studio.services().session();
            FxStage.run(() -> session.select(Selection.of(0, session.score().tracks().getFirst().notes())));
            Tour.picture(studio, "44-notes-before");
            studio.act("note.splitGrid");
            Tour.picture(studio, "45-notes-split");
            studio.act("edit.undo");
            studio.act("note.stepUp");
            studio.act("note.invert");
            studio.act("view.ghosts");
            Tour.picture(studio, "46-notes-upside-down-ghosts");
            FxStage.run(() -> session.goTo(0));
            studio.act("roll.foldUsed");
            Tour.light(studio);
            Tour.picture(studio, "47-rows-folded-light");
        }
    }

    @Test
    void aMelodyIsWrittenWithLetters() {
        try (StudioStage studio = studio()) {
            FxStage.settle();
            studio.act("roll.write");
            Node roll = studio.window.scene().lookup("#roll");
            for (KeyCode key : List.of(KeyCode.C, KeyCode.D, KeyCode.E, KeyCode.C, KeyCode.E, KeyCode.F, KeyCode.DIGIT6,
                    KeyCode.G)) {
                FxStage.run(() -> roll.fireEvent(
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
            }
            Tour.picture(studio, "52-written-with-letters-dark");
            assertEquals(7, studio.services().session().score().noteCount());
        }
    }

    @Test
    void controllersTempoMeterAndKeyAreDrawnWhereTheyChange() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Christus");
            Session session = studio.services().session();
            FxStage.run(() -> {
                session.apply(new RampController(0, ControllerLane.PAN, new TickRange(0, 3_840), 0, 127,
                        RampShape.LINE, 120));
                session.apply(new SetTempoAt(1_920, 96));
                session.apply(new SetKeyAt(3_840, 1, false));
            });
            for (int lane = 0; lane < 2; lane++) {
                studio.act("lane.next");
            }
            Tour.picture(studio, "49-lane-pan-dark");
            studio.act("roll.marks");
            Scene marks = newest();
            Tour.picture(marks, "50-form-marks-dark");
            assertTrue(says(marks, "From 1.1 on"));
            Tour.light(studio);
            studio.act("track.mixer");
            Scene mixer = newest();
            Tour.picture(mixer, "51-mixer-light");
            assertTrue(says(mixer, "L 64"), "the pan that was drawn");
        }
    }

    @Test
    void howToQuantiseAndWhichScaleAreChosenAboveTheRoll() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Christus");
            for (String id : List.of("roll-quantize", "roll-scale")) {
                FxStage.run(() -> ((MenuButton) studio.window.scene().lookup("#" + id)).show());
                Scene form = newest();
                Tour.picture(form, "48-form-" + id.substring(5) + "-dark");
                assertTrue(says(form, id.equals("roll-scale") ? "Sounds like F major" : "Strength"), id);
                FxStage.run(() -> ((MenuButton) studio.window.scene().lookup("#" + id)).hide());
            }
        }
    }

    private static boolean says(Scene scene, String text) {
        return FxStage.get(() -> scene.getRoot().lookupAll(".label").stream().map(Labeled.class::cast)
                .anyMatch(label -> text.equals(label.getText())));
    }

    private static Scene newest() {
        FxStage.settle();
        return FxStage.get(() -> Window.getWindows().getLast().getScene());
    }

    private static void hide(Scene sheet) {
        FxStage.run(() -> ((Stage) sheet.getWindow()).close());
    }

    private StudioStage studio() {
        return Tour.editor(folder);
    }
}
