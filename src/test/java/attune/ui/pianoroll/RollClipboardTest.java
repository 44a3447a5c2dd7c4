package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.ui.FakePlayer;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Copying and pasting between pieces and windows that share a clipboard.
class RollClipboardTest {
    private static final List<Note> TWO = List.of(new Note(480, 480, 60, 90), new Note(960, 240, 64, 50));
    private final FakeBoard board = new FakeBoard();
    private final List<String> told = new ArrayList<>();
    private final Window one = new Window(Score.ofTracks(480, List.of(Track.named("A", 0, 0).withNotes(TWO))));

    private final class Window {
        private final Session session = new Session();
        private final Playhead playhead = new Playhead();
        private final RollClipboard clipboard;

        Window(Score score) {
            RollViewModel roll = new RollViewModel(session, new Audition(new FakePlayer(), session));
            session.open(score, "Piece", null);
            roll.gridProperty().set(new Grid(Grid.Step.EIGHTH, Grid.Feel.STRAIGHT));
            clipboard = new RollClipboard(roll, playhead, board, told::add);
        }

        List<Note> notes() {
            return session.score().tracks().getFirst().notes();
        }
    }

    private void copyAll() {
        one.session.select(Selection.all(one.session.score()));
        one.clipboard.copy();
    }

    @Test
    void anotherWindowGetsTheNotesInItsOwnResolution() {
        copyAll();
        Window other = new Window(Score.ofTracks(96, List.of(Track.named("B", 0, 0))));
        other.playhead.seek(96);
        other.clipboard.paste();
        assertEquals(List.of(new Note(96, 96, 60, 90), new Note(192, 48, 64, 50)), other.notes());
        assertEquals(240, other.playhead.tick(), "pasting again goes on behind them");
        assertTrue(told.isEmpty());
    }

    @Test
    void whatWasCopiedOutlivesItsPieceEvenWithoutAClipboard() {
        copyAll();
        board.text = null;
        one.session.open(Score.empty(), "New", null);
        one.clipboard.paste();
        assertEquals(2, one.notes().size());
    }

    @Test
    void textThatIsNoMusicIsNotPastedAndTheUserIsToldSo() {
        copyAll();
        board.text = "Dear Clara,\nthe second theme is yours.";
        one.clipboard.paste();
        assertEquals(TWO, one.notes());
        assertEquals(List.of("What was copied is text and no notes: select notes and copy them first."), told);
    }

    @Test
    void damagedNotesAndAnEmptyClipboardAreSaidToo() {
        one.clipboard.paste();
        board.text = "attune-notes 480\n0 0 480";
        one.clipboard.paste();
        assertEquals(List.of("Nothing was copied yet: select notes and copy them first.",
                "The copied notes cannot be read: they are damaged, or too many."), told);
        assertEquals(TWO, one.notes());
    }
}
