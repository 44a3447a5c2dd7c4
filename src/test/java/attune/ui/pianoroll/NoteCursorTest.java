package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.ui.FakePlayer;
import attune.ui.common.Actions;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The note cursor on the view model, without a screen; the grid is eighths.
class NoteCursorTest {
    private static final Note C = new Note(0, 480, 60, 80);
    private static final Note E = new Note(0, 960, 64, 90);
    private static final Note G = new Note(2_880, 480, 67, 70);
    private final Session session = new Session();
    private final Playhead playhead = new Playhead();
    private final Actions actions = new Actions();
    private final List<String> said = new ArrayList<>();
    private final RollViewModel roll;
    private final NoteCursor cursor;

    NoteCursorTest() {
        session.open(Score.ofTracks(480, List.of(Track.named("A", 0, 0).withNotes(List.of(C, E, G)))), "Notes", null);
        roll = new RollViewModel(session, new Audition(new FakePlayer(), session));
        roll.viewport().resize(800, 400);
        roll.viewport().show(new TimeAxis(480, 48, 0));
        roll.viewport().show(new PitchAxis(10, 500));
        roll.gridProperty().set(new Grid(Grid.Step.EIGHTH, Grid.Feel.STRAIGHT));
        cursor = new NoteCursor(roll, playhead, said::add);
        CursorActions.register(actions, cursor);
    }

    private List<Note> notes() {
        return session.score().tracks().getFirst().notes();
    }

    private void run(String... names) {
        for (String name : names) {
            actions.run("cursor." + name);
        }
    }

    @Test
    void itSaysWhatStandsWhereItComesTo() {
        run("down");
        assertEquals("C4, bar 1 beat 1, 1 quarter, velocity 80, 1 of 2 at this time", said.getLast(),
                "the first key shows it where the playhead is");
        run("up");
        assertEquals("Bar 1 beat 1, nothing at C♯4", said.getLast());
        run("next", "later");
        assertEquals("Bar 1 beat 1 and 240 ticks, goes on: E4, bar 1 beat 1, 2 quarters, velocity 90, 2 of 2 at this "
                + "time", said.getLast());
        run("next");
        assertEquals("G4, bar 2 beat 3, 1 quarter, velocity 70", said.getLast());
        assertEquals(Selection.NONE, session.selection(), "moving selects nothing");
    }

    @Test
    void itStaysInsideThePieceAndOnItsRows() {
        run("earlier", "earlier", "previous");
        assertEquals(new NoteCursor.Place(0, 60), cursor.placeProperty().get());
        roll.rows().foldProperty().set(ScaleRows.Fold.USED);
        run("up");
        assertEquals(64, cursor.placeProperty().get().pitch());
        run("up", "up", "up");
        assertTrue(cursor.placeProperty().get().pitch() <= 127);
    }

    @Test
    void itComesIntoSight() {
        run("next", "next", "next");
        roll.viewport().scrollBy(5_000, 3_000);
        run("previous");
        assertTrue(roll.viewport().visible().contains(cursor.placeProperty().get().tick()));
        double y = roll.pitch().y(cursor.placeProperty().get().pitch());
        assertTrue(y >= 0 && y < roll.viewport().height(), "its row is seen: " + y);
    }

    @Test
    void itWritesANoteAndTakesItAwayAgain() {
        run("next", "later", "later", "later", "write");
        assertTrue(notes().contains(new Note(720, 480, 60, 90)), notes().toString());
        assertTrue(said.getLast().contains("selected"), said.getLast());
        run("write");
        assertEquals(List.of(C, E, G), notes());
        session.undo();
        assertEquals(4, notes().size(), "each is one step");
    }

    @Test
    void itSelectsTheNoteUnderItAndUpToIt() {
        run("next", "select");
        assertEquals(Selection.of(0, List.of(C)), session.selection());
        assertTrue(said.getLast().contains("velocity 80, selected"), said.getLast());
        run("next", "next", "extend");
        assertEquals(Selection.all(session.score()), session.selection());
        run("select");
        assertEquals(Selection.of(0, List.of(C, E)), session.selection());
        assertFalse(said.getLast().contains("selected"), said.getLast());
    }

    @Test
    void thePlayheadComesToItAndItGoesWithThePiece() {
        run("next", "next", "next", "playhead");
        assertEquals(2_880, playhead.tick());
        session.open(Score.ofTracks(480, List.of(Track.named("B", 0, 0))), "Other", null);
        assertNull(cursor.placeProperty().get());
        run("select", "extend", "write");
        assertEquals(1, notes().size(), "an empty track is written in too");
    }
}
