package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrackTest {
    private static final Note C = new Note(0, 480, 60, 80);
    private static final Note E = new Note(0, 480, 64, 80);
    private static final Note LATER = new Note(480, 480, 48, 80);

    private static Track track(Note... notes) {
        return new Track("A", 0, 0, List.of(notes), List.of());
    }

    @Test
    void notesAreSortedByStartAndKeepTheirOrderWithinIt() {
        assertEquals(List.of(E, C, LATER), track(LATER, E, C).notes());
    }

    @Test
    void theOrderOfSimultaneousNotesMakesNoDifferenceToEquality() {
        assertEquals(track(C, E), track(E, C));
        assertEquals(track(C, E).hashCode(), track(E, C).hashCode());
        assertNotEquals(track(C, E), track(C, LATER));
    }

    @Test
    void noNoteIsHeldTwice() {
        assertEquals(List.of(C, E), track(C, E, C).notes());
    }
}
