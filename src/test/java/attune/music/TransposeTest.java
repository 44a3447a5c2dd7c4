package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransposeTest {
    private static final Note C = new Note(0, 480, 60, 80);

    private static Score score(int channel, int sharps) {
        return new Score(480, List.of(new Track("A", 0, channel, List.of(C), List.of())), List.of(), List.of(),
                List.of(new KeySignature(0, sharps, false)), List.of());
    }

    @Test
    void notesAndKeysGoTogether() {
        Score up = Transpose.score(score(0, 0), 2);
        assertEquals(62, up.tracks().getFirst().notes().getFirst().pitch());
        assertEquals(2, up.keySignatures().getFirst().sharps());
        assertEquals(-1, Transpose.score(score(0, 0), -7).keySignatures().getFirst().sharps());
        assertEquals(-7, Transpose.score(score(0, -7), 12).keySignatures().getFirst().sharps());
    }

    @Test
    void percussionKeepsItsKeys() {
        assertEquals(60, Transpose.score(score(Track.PERCUSSION, 0), 5).tracks().getFirst().notes().getFirst().pitch());
    }

    @Test
    void thereAndBackIsTheSame() {
        assertEquals(score(0, 3), Transpose.score(Transpose.score(score(0, 3), 5), -5));
    }

    @Test
    void noNoteLeavesTheKeyboard() {
        assertThrows(IllegalArgumentException.class, () -> Transpose.notes(List.of(C), 68));
    }
}
