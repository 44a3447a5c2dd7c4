package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class NoteTokenTest {
    @Test
    void aTokenNamesItsPitchesLowToHigh() {
        assertArrayEquals(new int[]{43, 50, 59}, NoteToken.pitches("G2.D3.B3"));
        assertArrayEquals(new int[]{63, 70}, NoteToken.pitches("E-4.B-4"));
        assertArrayEquals(new int[]{0, 127}, NoteToken.pitches("C-1.G9"));
        assertArrayEquals(new int[0], NoteToken.pitches("rest"));
        assertArrayEquals(new int[0], NoteToken.pitches("START"));
    }

    @Test
    void aNameOfTwoMeaningsIsTheOneThatIsHeard() {
        assertArrayEquals(new int[]{27}, NoteToken.pitches("E-1"));
        assertArrayEquals(new int[]{34, 60}, NoteToken.pitches("B-1.C4"));
        assertArrayEquals(new int[]{3, 4, 5}, NoteToken.pitches("E--1.E-1.F-1"));
        assertArrayEquals(new int[]{4, 27}, NoteToken.pitches("E-1.E-1"));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        for (String text : new String[]{"", "H4", "C4.", ".C4", "C4..E4", "E4.C4", "C4.C4", "Db4", "c4", "G#9",
            "C44"}) {
            assertThrows(IllegalArgumentException.class, () -> NoteToken.pitches(text), text);
        }
    }

    @Test
    void transpositionStaysInTheRangeOfMidi() {
        assertEquals(Optional.of("E4.G#4"), NoteToken.transposed("C4.E4", 4));
        assertEquals(Optional.of("rest"), NoteToken.transposed("rest", 4));
        assertEquals(Optional.empty(), NoteToken.transposed("C4.G9", 1));
        assertEquals(Optional.empty(), NoteToken.transposed("C-1", -1));
    }

    @Property
    void whatIsNamedIsReadBackButForTwoNamesOfTwoMeanings(@ForAll @NotEmpty Set<@IntRange(max = 127) Integer> pitches) {
        Assume.that(!pitches.contains(4) && !pitches.contains(11));
        int[] sorted = pitches.stream().mapToInt(Integer::intValue).sorted().toArray();
        int[] given = pitches.stream().mapToInt(Integer::intValue).toArray();
        assertArrayEquals(sorted, NoteToken.pitches(NoteToken.of(given)));
    }

    @Test
    void durationTokensAreFractionsOfQuarters() {
        assertEquals(0, DurationToken.quarters("0"));
        assertEquals(1.5, DurationToken.quarters("3/2"));
        for (String text : new String[]{"", "-1", "0/3", "1/0", "1.5", "999999999", "1/99999999", "a/b",
            "9999999999999999999"}) {
            assertThrows(IllegalArgumentException.class, () -> DurationToken.quarters(text), text);
        }
    }
}
