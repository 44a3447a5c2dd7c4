package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.InsertNotes;
import attune.edit.Selection;
import attune.music.Note;
import attune.music.Score;
import attune.ui.FxStage;
import attune.ui.TestServices;
import attune.ui.common.Session;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a musician does with mouse and keys on a real stage without a screen.
@SuppressWarnings("NullAway.Init")
class RollJourneyTest {
    @TempDir
    Path folder;

    private TestServices test;
    private PianoRollView view;
    private Stage stage;
    private RollViewModel roll;
    private Session session;
    private Node notes;

    @BeforeEach
    void openTheRoll() {
        FxStage.run(() -> {
            test = TestServices.in(folder);
            session = test.services().session();
            view = new PianoRollView(test.services());
            roll = view.viewModel();
            stage = FxStage.show((Parent) view.root(), 900, 600);
            test.services().theme().install(stage.getScene());
            view.requestFocus();
        });
        FxStage.waitFor("the first picture", () -> view.pictures() > 0);
        FxStage.run(() -> {
            notes = stage.getScene().lookup("#roll-notes");
            roll.viewport().show(new TimeAxis(480, 48, 0));
            roll.gridProperty().set(new Grid(Grid.Step.EIGHTH, Grid.Feel.STRAIGHT));
        });
    }

    @AfterEach
    void close() {
        FxStage.run(stage::close);
    }

    private Point2D at(long tick, int pitch) {
        return new Point2D(roll.time().x(tick), roll.pitch().middle(pitch));
    }

    private void mouse(EventType<MouseEvent> type, Point2D at, MouseButton button, int clicks,
            boolean shift, boolean shortcut) {
        Point2D scene = notes.localToScene(at);
        Event.fireEvent(notes, new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(),
                button, clicks, shift, shortcut, false, false, button == MouseButton.PRIMARY, false,
                button == MouseButton.SECONDARY, true, false, true, new PickResult(notes, scene.getX(), scene.getY())));
    }

    private void press(Point2D at) {
        mouse(MouseEvent.MOUSE_PRESSED, at, MouseButton.PRIMARY, 1, false, false);
    }

    private void dragTo(Point2D at) {
        mouse(MouseEvent.MOUSE_DRAGGED, at, MouseButton.PRIMARY, 1, false, false);
    }

    private void release(Point2D at) {
        mouse(MouseEvent.MOUSE_RELEASED, at, MouseButton.PRIMARY, 1, false, false);
    }

    private void drag(Point2D from, Point2D to) {
        FxStage.run(() -> {
            press(from);
            dragTo(from.midpoint(to));
            dragTo(to);
            release(to);
        });
    }

    private void doubleClick(Point2D at) {
        FxStage.run(() -> {
            press(at);
            release(at);
            mouse(MouseEvent.MOUSE_PRESSED, at, MouseButton.PRIMARY, 2, false, false);
            mouse(MouseEvent.MOUSE_RELEASED, at, MouseButton.PRIMARY, 2, false, false);
        });
    }

    private void key(KeyCode code, boolean shift, boolean shortcut) {
        FxStage.run(() -> {
            Node focused = stage.getScene().getFocusOwner();
            Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, false, false));
        });
    }

    private List<Note> written() {
        return session.score().tracks().getFirst().notes();
    }

    private Note one() {
        assertEquals(1, written().size());
        return written().getFirst();
    }

    @Test
    void aMelodyIsDrawnMovedResizedAndDeleted() {
        doubleClick(at(960, 67));
        assertEquals(new Note(960, 480, 67, 90), one());
        drag(at(1_100, 67), at(2_060, 64));
        assertEquals(new Note(1_920, 480, 64, 90), one());
        drag(at(2_398, 64), at(2_878, 64));
        assertEquals(new Note(1_920, 960, 64, 90), one());
        key(KeyCode.DELETE, false, false);
        assertTrue(written().isEmpty());
        FxStage.run(() -> {
            session.undo();
            session.undo();
            session.undo();
        });
        assertEquals(new Note(960, 480, 67, 90), one());
    }

    @Test
    void escapeDropsADragInFlight() {
        doubleClick(at(960, 67));
        Score before = session.score();
        FxStage.run(() -> {
            press(at(1_100, 67));
            dragTo(at(3_000, 50));
        });
        assertEquals(50, FxStage.get(() -> roll.score().tracks().getFirst().notes().getFirst().pitch()));
        key(KeyCode.ESCAPE, false, false);
        FxStage.run(() -> release(at(3_000, 50)));
        assertEquals(before, session.score());
        assertNull(roll.proposalProperty().get());
    }

    @Test
    void theRubberBandSelectsAndKeysEditTheSelection() {
        FxStage.run(() -> session.open(Chorale.score(), "Chorale", null));
        FxStage.settle();
        FxStage.run(() -> roll.viewport().show(new TimeAxis(480, 48, 0)));
        drag(new Point2D(1, 1), at(1_900, 66));
        Selection soprano = session.selection();
        assertEquals(2, soprano.in(0).stream().filter(note -> note.tick() < 960).count());
        assertTrue(soprano.in(3).isEmpty());
        key(KeyCode.UP, false, false);
        assertEquals(68, written().getFirst().pitch());
        key(KeyCode.UP, true, false);
        assertEquals(80, written().getFirst().pitch());
        key(KeyCode.RIGHT, false, false);
        assertEquals(240, written().getFirst().tick());
        key(KeyCode.A, false, true);
        assertEquals(session.score().noteCount(), session.selection().size());
    }

    @Test
    void theRightButtonErasesWhileDrawing() {
        doubleClick(at(960, 67));
        key(KeyCode.DIGIT2, false, false);
        assertEquals(Tool.DRAW, roll.toolProperty().get());
        FxStage.run(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, at(1_100, 67), MouseButton.SECONDARY, 1, false, false);
            mouse(MouseEvent.MOUSE_RELEASED, at(1_100, 67), MouseButton.SECONDARY, 1, false, false);
        });
        assertTrue(written().isEmpty());
    }

    @Test
    void anotherButtonDoesNotEndADrag() {
        doubleClick(at(960, 67));
        FxStage.run(() -> {
            press(at(1_100, 67));
            dragTo(at(2_060, 64));
            mouse(MouseEvent.MOUSE_PRESSED, at(2_060, 64), MouseButton.SECONDARY, 1, false, false);
            mouse(MouseEvent.MOUSE_RELEASED, at(2_060, 64), MouseButton.SECONDARY, 1, false, false);
            dragTo(at(3_020, 62));
            release(at(3_020, 62));
        });
        assertEquals(new Note(2_880, 480, 62, 90), one());
    }

    @Test
    void theScrollBarReachesWhatAnEditMadeLonger() {
        ScrollBar across = (ScrollBar) stage.getScene().lookup("#roll-across");
        double before = FxStage.get(across::getMax);
        FxStage.run(() -> session.apply(new InsertNotes("Far", 0, List.of(new Note(480_000, 480, 60, 90)))));
        assertEquals(roll.time().width(roll.viewport().end()) - roll.viewport().width(), FxStage.get(across::getMax),
                1e-6);
        assertTrue(FxStage.get(across::getMax) > before);
    }

    @Test
    void anArrowWithNothingSelectedBeginsAtTheFirstNoteSeen() {
        doubleClick(at(960, 67));
        FxStage.run(() -> session.select(Selection.NONE));
        key(KeyCode.LEFT, false, false);
        assertEquals(Selection.of(0, List.of(one())), session.selection());
    }

    @Test
    void aNoteWrittenWhileMusicPlaysLeavesThePlayheadToTheMusic() {
        FxStage.run(() -> test.services().playhead().saw(960, true));
        key(KeyCode.INSERT, false, false);
        assertEquals(960, one().tick());
        assertEquals(-1, test.services().playhead().wantedProperty().get());
    }

    @Test
    void ctrlAndTheWheelZoomAtThePointer() {
        double x = 300;
        double under = roll.time().exact(x);
        scroll(x, 40, false, true);
        assertTrue(roll.time().pixelsPerQuarter() > 48);
        assertEquals(under, roll.time().exact(x), 1e-6);
        scroll(x, -80, true, false);
        assertTrue(roll.time().scroll() > 0);
        double rows = roll.pitch().scroll();
        scroll(x, -24, false, false);
        assertEquals(rows + 24, roll.pitch().scroll(), 1e-9);
    }

    private void scroll(double x, double turned, boolean shift, boolean shortcut) {
        FxStage.run(() -> {
            Point2D scene = notes.localToScene(x, 100);
            Event.fireEvent(notes, new ScrollEvent(ScrollEvent.SCROLL, scene.getX(), scene.getY(), scene.getX(),
                    scene.getY(), shift, shortcut, false, false, false, false, 0, turned, 0, turned,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                    new PickResult(notes, scene.getX(), scene.getY())));
        });
    }

    @Test
    void notesAreWrittenAndHeardWithoutAMouse() {
        key(KeyCode.INSERT, false, false);
        key(KeyCode.INSERT, false, false);
        assertEquals(List.of(new Note(0, 480, 60, 90), new Note(480, 480, 60, 90)), written());
        key(KeyCode.UP, false, false);
        key(KeyCode.TAB, true, false);
        assertEquals(Selection.of(0, List.of(new Note(0, 480, 60, 90))), session.selection());
        Node pane = stage.getScene().lookup("#roll");
        assertEquals("Piano roll. Piano, C4, bar 1 beat 1, 1 quarter, velocity 90",
                FxStage.get(pane::getAccessibleText));
        key(KeyCode.TAB, false, false);
        assertTrue(FxStage.get(pane::getAccessibleText).contains("C♯4, bar 1 beat 2"));
    }

    @Test
    void whatIsCopiedIsPastedAtThePlayhead() {
        doubleClick(at(960, 67));
        key(KeyCode.C, false, true);
        FxStage.run(() -> test.services().playhead().seek(1_920));
        key(KeyCode.V, false, true);
        assertEquals(List.of(960L, 1_920L), written().stream().map(Note::tick).toList());
        key(KeyCode.X, false, true);
        assertEquals(1, written().size());
    }

    @Test
    void anEmptyScoreSaysWhatToDo() {
        Node hint = stage.getScene().lookup("#roll-empty");
        assertTrue(FxStage.get(hint::isVisible));
        doubleClick(at(960, 67));
        assertFalse(FxStage.get(hint::isVisible));
    }

    @Test
    void nothingIsPaintedWhileTheRollIsHidden() {
        FxStage.run(() -> view.root().setVisible(false));
        long before = view.pictures();
        FxStage.run(() -> session.open(Chorale.score(), "Chorale", null));
        FxStage.settle();
        assertEquals(before, view.pictures());
        FxStage.run(() -> view.root().setVisible(true));
        FxStage.waitFor("a picture", () -> view.pictures() > before);
    }

    @Test
    void nothingIsPaintedWhileNothingChanges() {
        FxStage.settle();
        long before = view.pictures();
        FxStage.settle();
        assertEquals(before, view.pictures());
    }

    @Test
    void thePictureOfTheNotesIsAsLargeAsTheView() {
        ImageView picture = (ImageView) notes;
        assertTrue(picture.getImage().getWidth() <= 900 && picture.getImage().getHeight() <= 600);
        assertEquals(roll.viewport().width(), picture.getImage().getWidth());
    }
}
