package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.MoveNotes;
import attune.edit.QuantizeNotes;
import attune.edit.RampShape;
import attune.edit.Selection;
import attune.music.ControllerLane;
import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Scale;
import attune.music.ScaleKind;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import attune.ui.FakePlayer;
import attune.ui.common.Actions;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// The tools and commands of the editor on the view model, without a screen: a quarter is 48 pixels wide, the grid is eighths.
class EditorToolsTest {
    private static final Note C = new Note(0, 960, 60, 90);
    private static final Note AGAIN = new Note(960, 480, 60, 60);
    private static final Note E = new Note(1_920, 240, 64, 50);
    private final Session session = new Session();
    private final Playhead playhead = new Playhead();
    private final Actions actions = new Actions();
    private final RollViewModel roll;

    EditorToolsTest() {
        session.open(Score.ofTracks(480, List.of(Track.named("A", 0, 0).withNotes(List.of(C, AGAIN, E)))), "Notes",
                null);
        roll = new RollViewModel(session, new Audition(new FakePlayer(), session));
        roll.viewport().resize(800, 400);
        roll.viewport().show(new TimeAxis(480, 48, 0));
        roll.viewport().show(new PitchAxis(10, 500));
        roll.gridProperty().set(new Grid(Grid.Step.EIGHTH, Grid.Feel.STRAIGHT));
        PianoRollActions.register(actions, roll, playhead,
                new RollClipboard(roll, playhead, new FakeBoard(), _ -> {}));
        session.select(Selection.all(session.score()));
    }

    private List<Note> notes() {
        return session.score().tracks().getFirst().notes();
    }

    private Pointer at(long tick, int pitch) {
        return Pointer.at(roll.time().x(tick), roll.pitch().middle(pitch));
    }

    private void drag(Tool tool, Pointer from, Pointer to) {
        roll.toolProperty().set(tool);
        Gesture gesture = NotePress.primary(roll, from);
        gesture.drag(to);
        gesture.release(to);
    }

    @Test
    void theSplitToolCutsOnTheGridWhereItIsReleased() {
        drag(Tool.SPLIT, at(100, 60), at(490, 60));
        assertEquals(List.of(new Note(0, 480, 60, 90), new Note(480, 480, 60, 90), AGAIN, E), notes());
        session.undo();
        assertEquals(List.of(C, AGAIN, E), notes());
    }

    @Test
    void theJoinToolTakesTheNextNoteOfThePitch() {
        drag(Tool.JOIN, at(100, 60), at(200, 60));
        assertEquals(List.of(new Note(0, 1_440, 60, 90), E), notes());
    }

    @Test
    void aNoteWithoutANextOneStaysWhenItIsToBeJoined() {
        drag(Tool.JOIN, at(2_000, 64), at(2_010, 64));
        assertEquals(List.of(C, AGAIN, E), notes());
        assertEquals("", session.undoLabelProperty().get());
    }

    @Test
    void everyCommandIsOneStepThatUndoTakesBack() {
        playhead.seek(240);
        playhead.loopProperty().set(new TickRange(0, 7_680));
        session.apply(new QuantizeNotes(session.selection(), 240, QuantizeNotes.Edges.STARTS, 0, 50));
        for (String id : List.of("note.stepUp", "note.stepDown", "note.split", "note.splitGrid", "note.join",
                "note.glue", "note.legato", "note.humanise", "note.double", "note.halve", "note.reverse",
                "note.invert", "note.repeat", "note.louder", "note.softer", "note.even", "note.ramp", "note.calmer",
                "note.livelier")) {
            List<Note> before = notes();
            actions.run(id);
            assertFalse(notes().equals(before), id + " changes something");
            session.undo();
            assertEquals(before, notes(), id);
            assertEquals(3, session.selection().size(), id + ": the selection is as it was");
        }
    }

    @Test
    void commandsNeedASelection() {
        session.select(Selection.NONE);
        assertTrue(actions.all().stream().filter(action -> action.id().startsWith("note."))
                .filter(action -> !List.of("note.insert", "note.quantize").contains(action.id()))
                .allMatch(action -> action.isDisabled()));
    }

    @Test
    void quantisingGoesAsItWasChosen() {
        session.apply(new MoveNotes(session.selection(), 100, 0));
        roll.quantizing().strengthProperty().set(50);
        actions.run("note.quantize");
        assertEquals(50, notes().getFirst().tick());
        session.undo();
        roll.quantizing().strengthProperty().set(100);
        roll.quantizing().edgesProperty().set(QuantizeNotes.Edges.ENDS);
        actions.run("note.quantize");
        assertEquals(100, notes().getFirst().tick());
        assertEquals(960, notes().getFirst().end());
    }

    @Test
    void aFoldedRollHasOnlyRowsThatAreUsedOrInTheScaleAndHidesNoNote() {
        ScaleRows rows = roll.rows();
        rows.foldProperty().set(ScaleRows.Fold.USED);
        assertEquals(2, roll.pitch().rows().count());
        assertEquals(roll.pitch().y(64) + roll.pitch().rowHeight(), roll.pitch().y(60), "they lie beside each other");
        assertEquals(60, roll.pitch().pitch(roll.pitch().middle(60)));
        rows.scaleProperty().set(new Scale(2, ScaleKind.MAJOR));
        rows.foldProperty().set(ScaleRows.Fold.SCALE);
        assertTrue(roll.pitch().rows().has(62));
        assertFalse(roll.pitch().rows().has(63));
        assertTrue(roll.pitch().rows().has(60), "a note stands there, though C is not in D major");
        session.select(Selection.of(0, List.of(E)));
        actions.run("note.down");
        assertTrue(roll.pitch().rows().has(63), "the row comes with the note");
        actions.run("roll.foldScale");
        assertEquals(128, roll.pitch().rows().count());
    }

    @Test
    void aNoteIsDraggedFromRowToRowInAFoldedRoll() {
        roll.rows().foldProperty().set(ScaleRows.Fold.USED);
        session.select(Selection.of(0, List.of(E)));
        Pointer from = at(2_000, 64);
        drag(Tool.SELECT, from, new Pointer(from.x(), roll.pitch().middle(60), false, false, false, 1));
        assertTrue(notes().contains(new Note(1_920, 240, 60, 50)), notes().toString());
    }

    private void stroke(ControllerLane lane, boolean erases, Pointer... places) {
        Gesture gesture = new LaneGesture(roll, lane, places[0], erases);
        for (Pointer place : places) {
            gesture.drag(place);
        }
        gesture.release(places[places.length - 1]);
    }

    private Pointer inLane(ControllerLane lane, long tick, int value, boolean shift) {
        return new Pointer(roll.time().x(tick), LanePainter.y(lane, value), shift, false, false, 1);
    }

    private List<Integer> values(ControllerLane lane, long... ticks) {
        Track track = session.score().tracks().getFirst();
        return LongStream.of(ticks).mapToObj(tick -> lane.valueAt(track, tick)).toList();
    }

    @Test
    void aStrokePaintsAControllerAndShiftDrawsALine() {
        ControllerLane pan = ControllerLane.PAN;
        stroke(pan, false, inLane(pan, 0, 0, false), inLane(pan, 960, 127, false));
        assertEquals(List.of(0, 64, 127), values(pan, 0, 480, 960));
        session.undo();
        assertEquals(List.of(64, 64, 64), values(pan, 0, 480, 960), "one step");
        stroke(pan, false, inLane(pan, 0, 100, true), inLane(pan, 480, 0, true), inLane(pan, 960, 20, true));
        assertEquals(List.of(100, 60, 20), values(pan, 0, 480, 960));
        stroke(pan, true, inLane(pan, 480, 50, false), inLane(pan, 1_200, 50, false));
        assertEquals(List.of(100, 80, 80), values(pan, 0, 240, 960), "what lies in the stretch is gone");
    }

    @Test
    void shiftDrawsTheCurveThatIsChosenAndShowsItMeanwhile() {
        ControllerLane pan = ControllerLane.PAN;
        Pointer from = inLane(pan, 0, 0, true);
        Pointer to = inLane(pan, 960, 120, true);
        List<Integer> middles = new ArrayList<>();
        for (int shape = 0; shape < RampShape.values().length; shape++) {
            Gesture gesture = new LaneGesture(roll, pan, from, false);
            gesture.drag(to);
            middles.add(pan.valueAt(roll.score().tracks().getFirst(), 240));
            gesture.cancel();
            actions.run("lane.shape");
        }
        assertEquals(List.of(30, 2, 69, 19), middles, "at a quarter of the way: line, slow start, slow end, both");
        assertEquals(RampShape.LINE, roll.rampShapeProperty().get(), "once around");
        assertEquals("", session.undoLabelProperty().get());
    }

    @Test
    void theLaneThatIsShownCanBeFlattenedAndCleared() {
        assertTrue(actions.get("lane.clear").isDisabled(), "velocities are shown");
        actions.run("lane.next");
        ControllerLane volume = ControllerLane.VOLUME;
        assertEquals(volume, roll.laneProperty().get());
        session.select(Selection.NONE);
        stroke(volume, false, inLane(volume, 0, 20, false), inLane(volume, 960, 20, false));
        actions.run("lane.flatter");
        assertEquals(List.of(40), values(volume, 480), "a quarter nearer to 100");
        actions.run("lane.clear");
        assertEquals(List.of(100), values(volume, 480));
    }

    private static void type(LetterEntry letters, KeyCode code, boolean shift) {
        assertTrue(letters.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false)),
                code.toString());
    }

    @Test
    void lettersWriteAMelodyInTheKeyAtThePlayhead() {
        session.open(new Score(480, List.of(Track.named("A", 0, 0)), List.of(), List.of(),
                List.of(new KeySignature(0, 2, false)), List.of()), "D major", null);
        LetterEntry letters = new LetterEntry(roll, playhead);
        letters.onProperty().set(true);
        type(letters, KeyCode.D, false);
        type(letters, KeyCode.DIGIT4, false);
        type(letters, KeyCode.F, false);
        type(letters, KeyCode.A, true);
        type(letters, KeyCode.DIGIT0, false);
        type(letters, KeyCode.PERIOD, false);
        type(letters, KeyCode.C, false);
        assertEquals(List.of(new Note(0, 480, 62, 90), new Note(480, 240, 66, 90), new Note(480, 240, 69, 90),
                new Note(960, 360, 73, 90)), notes());
        assertEquals("1/8. · after C♯5", letters.stateProperty().get());
        type(letters, KeyCode.BACK_SPACE, false);
        assertEquals(3, notes().size());
        assertEquals(960, playhead.tick());
        type(letters, KeyCode.ESCAPE, false);
        assertFalse(letters.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, false, false, false)),
                "it is off");
    }

    @Test
    void whatUndoBringsBackIsShown() {
        actions.run("note.louder");
        roll.viewport().show(new TimeAxis(480, 48, 40_000));
        session.select(Selection.NONE);
        session.undo();
        assertEquals(Selection.all(session.score()), session.selection());
        assertTrue(roll.viewport().visible().contains(0));
    }
}
