package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final Scale C_MAJOR = new Scale(0, ScaleKind.MAJOR);

    @Test
    void aScaleHoldsItsNotesInEveryOctave() {
        Scale dorian = new Scale(2, ScaleKind.DORIAN);
        assertEquals(List.of(2, 4, 5, 7, 9, 11, 0), dorian.pitchClasses());
        assertTrue(dorian.contains(0));
        assertTrue(dorian.contains(125));
        assertFalse(dorian.contains(61));
        assertEquals("D Dorian", dorian.name(0));
        assertEquals("B♭ blues", new Scale(10, ScaleKind.BLUES).name(-2));
    }

    @Test
    void keysHaveTheirScales() {
        assertEquals(C_MAJOR, Scale.of(new KeySignature(0, 0, false)));
        assertEquals(new Scale(4, ScaleKind.MINOR), Scale.of(new KeySignature(0, 1, true)));
        assertEquals(new Scale(10, ScaleKind.MAJOR), Scale.of(new KeySignature(0, -2, false)));
    }

    @Test
    void aKeyIsSpelledWithTheFewestSigns() {
        assertEquals("E♭ major", KeySignature.on(0, 3, false).longName());
        assertEquals("F♯ major", KeySignature.on(0, 6, false).longName());
        assertEquals("C♯ minor", KeySignature.on(0, 1, true).longName());
        for (int tonic = 0; tonic < 12; tonic++) {
            assertEquals(tonic, KeySignature.on(0, tonic, false).tonic());
            assertEquals(tonic, KeySignature.on(0, tonic, true).tonic());
        }
    }

    @Test
    void theNearestNoteIsTheLowerOfTwoAndStaysOnTheKeyboard() {
        assertEquals(60, C_MAJOR.nearest(60));
        assertEquals(60, C_MAJOR.nearest(61));
        assertEquals(2, new Scale(2, ScaleKind.MAJOR_PENTATONIC).nearest(0));
        assertEquals(127, C_MAJOR.nearest(127));
        assertEquals(125, new Scale(1, ScaleKind.MAJOR_PENTATONIC).nearest(127));
        assertThrows(IllegalArgumentException.class, () -> C_MAJOR.nearest(200));
    }

    @Test
    void stepsKeepWhatIsRaisedRaised() {
        assertEquals(64, C_MAJOR.step(60, 2));
        assertEquals(59, C_MAJOR.step(60, -1));
        assertEquals(63, C_MAJOR.step(61, 1));
        assertEquals(72, C_MAJOR.step(60, 7));
    }

    @Test
    void aMirrorTurnsThirdsAroundWithinTheScale() {
        assertEquals(57, C_MAJOR.mirror(64, 60));
        assertEquals(53, C_MAJOR.mirror(67, 60));
        assertEquals(56, Scale.CHROMATIC.mirror(64, 60));
    }

    @Property(tries = 300)
    void stepsCanBeTakenBack(@ForAll @IntRange(max = 127) int pitch, @ForAll @IntRange(min = -60, max = 60) int steps,
            @ForAll @IntRange(max = 11) int tonic, @ForAll ScaleKind kind) {
        Scale scale = new Scale(tonic, kind);
        int there = scale.nearest(pitch);
        assertTrue(scale.contains(there));
        assertEquals(there, scale.step(scale.step(there, steps), -steps));
        assertEquals(there, scale.mirror(scale.mirror(there, pitch), pitch));
        assertEquals(there, scale.pitchOf(scale.degree(there)));
    }
}
