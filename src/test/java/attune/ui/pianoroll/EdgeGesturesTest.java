package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Edges of notes that are dragged: one, many, or all stretched about their start.
class EdgeGesturesTest extends TwoNotes {
    @Test
    void bothEdgesResizeAllSelectedNotes() {
        session.select(Selection.all(session.score()));
        Pointer end = over(C, 0.98);
        Gesture longer = NotePress.primary(roll, end);
        longer.release(dragged(longer, moved(end, 24, 0)));
        assertEquals(720, notes(0).getFirst().duration());
        assertEquals(480, notes(1).getFirst().duration());
        Pointer start = over(notes(0).getFirst(), 0.02);
        Gesture earlier = NotePress.primary(roll, start);
        earlier.release(dragged(earlier, moved(start, -24, 0)));
        assertEquals(new Note(240, 960, 60, 90), notes(0).getFirst());
        assertEquals(new Note(1_680, 720, 64, 70), notes(1).getFirst());
        assertEquals("Resize 2 notes", session.undoLabelProperty().get());
    }

    @Test
    void ctrlOnTheEndOfOneOfSeveralStretchesThemAllAboutTheirStart() {
        session.select(Selection.all(session.score()));
        Pointer end = with(over(E, 0.98), false, true, false);
        Gesture wider = NotePress.primary(roll, end);
        double twice = roll.time().width(E.end() - C.tick());
        wider.drag(moved(end, twice + 3, 0));
        assertEquals(2 * (E.tick() - C.tick()) + C.tick(), roll.score().tracks().get(1).notes().getFirst().tick(),
                "seen while it is dragged, on the grid");
        wider.cancel();
        assertEquals(List.of(E), notes(1));
        Gesture again = NotePress.primary(roll, end);
        again.release(dragged(again, moved(end, twice, 0)));
        assertEquals(new Note(C.tick(), 2 * C.duration(), 60, 90), notes(0).getFirst());
        assertEquals("Stretch 2 notes", session.undoLabelProperty().get());
        session.undo();
        assertEquals(List.of(C), notes(0));
    }

    @Test
    void anEndDraggedBeforeTheStartLeavesNotesWithALength() {
        session.select(Selection.all(session.score()));
        Pointer end = with(over(E, 0.98), false, true, false);
        Gesture narrower = NotePress.primary(roll, end);
        narrower.release(dragged(narrower, moved(end, -5_000, 0)));
        assertTrue(notes(0).getFirst().duration() > 0);
        assertEquals(C.tick(), notes(0).getFirst().tick());
        Pointer click = with(over(notes(1).getFirst(), 0.98), false, true, false);
        NotePress.primary(roll, click).release(click);
        assertEquals(1, session.selection().size(), "a click takes one out, as elsewhere");
    }

    @Test
    void aCancelledResizeGivesTheSelectionBack() {
        session.select(Selection.of(1, List.of(E)));
        Pointer end = over(C, 0.98);
        Gesture longer = NotePress.primary(roll, end);
        longer.drag(moved(end, 48, 0));
        assertEquals(960, roll.score().tracks().getFirst().notes().getFirst().duration());
        longer.cancel();
        assertEquals(Selection.of(1, List.of(E)), session.selection());
        assertEquals(List.of(C), notes(0));
    }

    @Test
    void aClickOnTheEdgeOfOneOfSeveralSelectsThatOne() {
        session.select(Selection.all(session.score()));
        Pointer end = over(C, 0.98);
        NotePress.primary(roll, end).release(end);
        assertEquals(Selection.of(0, List.of(C)), session.selection());
    }

    @Test
    void theLengthOfTheGraspedNoteIsTheOneRemembered() {
        List<Note> others = LongStream.range(1, 9).mapToObj(i -> new Note(480 + 960 * i, 120 * i, 60, 80)).toList();
        session.open(Score.ofTracks(480, List.of(Track.named("A", 0, 0)
                .withNotes(Stream.concat(Stream.of(C), others.stream()).toList()))), "Nine notes", null);
        session.select(Selection.all(session.score()));
        Pointer end = over(C, 0.98);
        Gesture longer = NotePress.primary(roll, end);
        longer.release(dragged(longer, moved(end, 24, 0)));
        assertEquals(720, roll.lastLength());
    }
}
