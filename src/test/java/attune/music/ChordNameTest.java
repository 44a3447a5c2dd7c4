package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChordNameTest {
    private static String name(int sharps, Integer... pitches) {
        return ChordName.of(List.of(pitches), sharps).orElse("");
    }

    @Test
    void triadsAndSeventhsAreNamedWithTheirBass() {
        assertEquals("G", name(1, 43, 59, 62, 67));
        assertEquals("Am", name(0, 45, 60, 64));
        assertEquals("D7", name(1, 50, 60, 66, 69));
        assertEquals("D/F♯", name(1, 54, 62, 69));
        assertEquals("Bdim", name(0, 47, 62, 65));
        assertEquals("D7", name(1, 50, 66, 72));
    }

    @Test
    void blackKeysAreSpelledByTheKey() {
        assertEquals("E♭", name(-3, 51, 55, 58));
        assertEquals("F♯m", name(3, 54, 57, 61));
    }

    @Test
    void whatIsNoChordHasNoName() {
        assertEquals(Optional.empty(), ChordName.of(List.of(), 0));
        assertEquals("", name(0, 60));
        assertEquals("", name(0, 60, 61, 62));
    }
}
