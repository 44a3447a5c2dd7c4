package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import attune.ui.common.Playhead;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The gestures on the view model, without a screen.
class GesturesTest extends TwoNotes {
    @Test
    void aClickSelectsTheNoteMakesItsTrackActiveAndSoundsIt() {
        NotePress.primary(roll, over(E, 0.5)).release(over(E, 0.5));
        assertEquals(Selection.of(1, List.of(E)), session.selection());
        assertEquals(1, session.activeTrackProperty().get());
        assertEquals(List.of(List.of(64)), player.auditioned);
        assertEquals("", session.undoLabelProperty().get());
    }

    @Test
    void auditionCanBeSwitchedOff() {
        roll.audition().onProperty().set(false);
        NotePress.primary(roll, over(E, 0.5)).release(over(E, 0.5));
        assertTrue(player.auditioned.isEmpty());
    }

    @Test
    void shiftAndCtrlClicksAddAndTakeAway() {
        session.select(Selection.of(0, List.of(C)));
        Pointer add = with(over(E, 0.5), true, false, false);
        NotePress.primary(roll, add).release(add);
        assertEquals(2, session.selection().size());
        Pointer toggle = with(over(C, 0.5), false, true, false);
        NotePress.primary(roll, toggle).release(toggle);
        assertEquals(Selection.of(1, List.of(E)), session.selection());
    }

    @Test
    void movingShowsAProposalAndItsReleaseIsOneStep() {
        Pointer start = over(C, 0.5);
        Gesture move = NotePress.primary(roll, start);
        move.drag(moved(start, 20, 0));
        move.drag(moved(start, 46, -20));
        Score before = session.score();
        assertEquals(List.of(new Note(960, 480, 62, 90)), roll.score().tracks().getFirst().notes());
        assertEquals(List.of(C), notes(0));
        move.release(moved(start, 46, -20));
        assertEquals(List.of(new Note(960, 480, 62, 90)), notes(0));
        assertEquals("Move a note", session.undoLabelProperty().get());
        assertEquals(Selection.of(0, notes(0)), session.selection());
        session.undo();
        assertSame(before, session.score());
    }

    @Test
    void escapeDropsTheProposal() {
        Score before = session.score();
        Pointer start = over(C, 0.5);
        Gesture move = NotePress.primary(roll, start);
        move.drag(moved(start, 100, 50));
        move.cancel();
        assertNull(roll.proposalProperty().get());
        assertSame(before, session.score());
        assertSame(before, roll.score());
        assertTrue(session.selection().isEmpty());
    }

    @Test
    void altLeavesTheGridAndCtrlCopies() {
        Pointer start = over(C, 0.5);
        Gesture free = NotePress.primary(roll, start);
        free.release(dragged(free, with(moved(start, 5, 0), false, false, true)));
        assertEquals(530, notes(0).getFirst().tick());
        session.undo();
        Gesture copy = NotePress.primary(roll, start);
        copy.release(dragged(copy, with(moved(start, 48, 0), false, true, false)));
        assertEquals(List.of(C, C.withTick(960)), notes(0));
    }

    @Test
    void theBandStartsWhereItWasPressedHoweverFewTicksAQuarterHas() {
        session.open(Score.ofTracks(1, List.of(Track.named("A", 0, 0))), "Coarse", null);
        roll.viewport().show(new TimeAxis(1, 400, 0));
        Gesture band = NotePress.primary(roll, Pointer.at(150, 100));
        band.drag(Pointer.at(170, 120));
        assertEquals(150, Objects.requireNonNull(roll.bandProperty().get()).left(), 1e-6);
    }

    @Test
    void drawingTakesTheLastLengthAndDraggingMakesItLonger() {
        roll.toolProperty().set(Tool.DRAW);
        Pointer place = Pointer.at(300, roll.pitch().middle(70));
        NotePress.primary(roll, place).release(place);
        assertEquals(new Note(2_880, 480, 70, 90), notes(0).getLast());
        Pointer next = Pointer.at(10, roll.pitch().middle(50));
        Gesture draw = NotePress.primary(roll, next);
        draw.release(dragged(draw, moved(next, 90, 0)));
        assertEquals(new Note(0, 960, 50, 90), notes(0).getFirst());
        assertEquals(List.of(70), player.auditioned.getFirst());
        assertEquals(Selection.of(0, List.of(new Note(0, 960, 50, 90))), session.selection());
    }

    @Test
    void aDoubleClickDrawsWithTheSelectTool() {
        Pointer twice = new Pointer(300, roll.pitch().middle(70), false, false, false, 2);
        NotePress.primary(roll, twice).release(twice);
        assertEquals(2, notes(0).size());
    }

    @Test
    void oneStrokeOfTheEraserIsOneStep() {
        roll.toolProperty().set(Tool.ERASE);
        Gesture erase = NotePress.primary(roll, over(C, 0.5));
        erase.drag(over(E, 0.5));
        assertEquals(0, roll.score().noteCount());
        assertEquals(2, session.score().noteCount());
        erase.release(over(E, 0.5));
        assertEquals(0, session.score().noteCount());
        session.undo();
        assertEquals(2, session.score().noteCount());
    }

    @Test
    void theBandSelectsAndAClickBesideNotesSelectsNothing() {
        Pointer corner = Pointer.at(1, roll.pitch().y(80));
        Gesture band = NotePress.primary(roll, corner);
        band.drag(Pointer.at(230, roll.pitch().y(40)));
        assertEquals(Selection.all(session.score()), session.selection());
        assertTrue(Objects.requireNonNull(roll.bandProperty().get()).right() > 200);
        band.release(Pointer.at(230, roll.pitch().y(40)));
        assertNull(roll.bandProperty().get());
        NotePress.primary(roll, corner).release(corner);
        assertTrue(session.selection().isEmpty());
    }

    @Test
    void aCancelledBandGivesTheSelectionBack() {
        session.select(Selection.of(1, List.of(E)));
        Gesture band = NotePress.primary(roll, Pointer.at(1, roll.pitch().y(62)));
        band.drag(Pointer.at(100, roll.pitch().y(50)));
        assertEquals(Selection.of(0, List.of(C)), session.selection());
        band.cancel();
        assertEquals(Selection.of(1, List.of(E)), session.selection());
    }

    @Test
    void theRulerSeeksByAClickAndLoopsByADrag() {
        Playhead playhead = new Playhead();
        Pointer at = Pointer.at(49, 20);
        new RulerGesture(roll, playhead, at).release(at);
        assertEquals(480, playhead.tick());
        RulerGesture loop = new RulerGesture(roll, playhead, at);
        loop.release(dragged(loop, moved(at, 96, 0)));
        assertEquals(new TickRange(480, 1_440), playhead.loopProperty().get());
        Pointer inside = Pointer.at(100, 2);
        RulerGesture whole = new RulerGesture(roll, playhead, inside);
        whole.release(dragged(whole, moved(inside, 48, 0)));
        assertEquals(new TickRange(960, 1_920), playhead.loopProperty().get());
        Pointer edge = Pointer.at(roll.time().x(1_920), 20);
        RulerGesture end = new RulerGesture(roll, playhead, edge);
        end.drag(moved(edge, 48, 0));
        assertEquals(new TickRange(960, 2_400), playhead.loopProperty().get());
        end.cancel();
        assertEquals(new TickRange(960, 1_920), playhead.loopProperty().get());
    }

    @Test
    void aVelocityBarIsDraggedToItsNewHeight() {
        Pointer bar = Pointer.at(new VelocityHit(roll).x(0, C), VelocityPainter.y(90));
        VelocityGesture gesture = new VelocityGesture(roll, bar);
        gesture.release(dragged(gesture, Pointer.at(bar.x(), VelocityPainter.y(30))));
        assertEquals(30, notes(0).getFirst().velocity(), 1);
        assertEquals(List.of(E), notes(1));
    }

    @Test
    void selectedNotesChangeTheirVelocityTogether() {
        session.select(Selection.all(session.score()));
        Pointer bar = Pointer.at(new VelocityHit(roll).x(0, C), VelocityPainter.y(90));
        VelocityGesture gesture = new VelocityGesture(roll, bar);
        gesture.release(dragged(gesture, Pointer.at(bar.x(), VelocityPainter.y(70))));
        assertEquals(70, notes(0).getFirst().velocity(), 1);
        assertEquals(50, notes(1).getFirst().velocity(), 1);
    }

    @Test
    void panningPullsThePaper() {
        roll.viewport().show(roll.time().scrolledTo(200));
        Gesture pan = new PanGesture(roll, Pointer.at(300, 100));
        pan.drag(Pointer.at(250, 130));
        assertEquals(250, roll.time().scroll());
        assertEquals(470, roll.pitch().scroll());
        pan.cancel();
        assertEquals(200, roll.time().scroll());
    }
}
