package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import attune.edit.Selection;
import attune.music.Note;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HitTestTest {
    /// A quarter is 48 pixels wide, a row 10 high; pitch 127 is on top.
    private static final TimeAxis TIME = new TimeAxis(480, 48, 0);
    private static final PitchAxis PITCH = new PitchAxis(10, 0);
    private static final Note LOW = new Note(480, 480, 120, 90);
    private static final Note SAME = new Note(480, 480, 120, 40);
    private static final Note TINY = new Note(960, 1, 125, 90);

    private static HitTest hits(Selection selection, int active) {
        return new HitTest(List.of(new NoteIndex(List.of(LOW, TINY)), new NoteIndex(List.of(SAME))), selection, active,
                TIME, PITCH);
    }

    @Test
    void theEndsOfANoteAreForResizing() {
        HitTest hits = hits(Selection.NONE, 0);
        assertEquals(new NoteHit(0, LOW, NoteHit.Part.BODY), hits.at(72, 75));
        assertEquals(new NoteHit(0, LOW, NoteHit.Part.START), hits.at(50, 75));
        assertEquals(new NoteHit(0, LOW, NoteHit.Part.END), hits.at(94, 75));
        assertNull(hits.at(100, 75));
        assertNull(hits.at(72, 85));
    }

    @Test
    void ofNotesOnTopOfEachOtherTheActiveTracksIsHit() {
        assertEquals(LOW, hit(hits(Selection.NONE, 0)));
        assertEquals(SAME, hit(hits(Selection.NONE, 1)));
    }

    @Test
    void aSelectedNoteIsHitBeforeAllOthers() {
        assertEquals(SAME, hit(hits(Selection.of(1, List.of(SAME)), 0)));
    }

    private static Note hit(HitTest hits) {
        return Objects.requireNonNull(hits.at(72, 75)).note();
    }

    @Test
    void aNoteOfOneTickCanBeHitBesideIt() {
        assertEquals(TINY, Objects.requireNonNull(hits(Selection.NONE, 0).at(98, 25)).note());
    }

    @Test
    void theBandTakesWhatItTouches() {
        assertEquals(Selection.of(0, List.of(LOW)).plus(Selection.of(1, List.of(SAME))),
                hits(Selection.NONE, 0).in(90, 70, 95, 72));
        assertEquals(Selection.of(0, List.of(TINY)), hits(Selection.NONE, 0).in(90, 0, 97, 60));
    }
}
