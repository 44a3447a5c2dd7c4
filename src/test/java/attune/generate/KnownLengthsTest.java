package attune.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.Vocabulary;
import org.junit.jupiter.api.Test;

class KnownLengthsTest {
    @Test
    void aGapIsFilledByWhatAddsUpToIt() {
        KnownLengths lengths = lengths("2/3", "1");
        assertTrue(lengths.fills(0));
        assertTrue(lengths.fills(320 + 480));
        assertTrue(lengths.fills(4 * 320));
        assertFalse(lengths.fills(160));
        assertFalse(lengths.fills(321));
        assertFalse(lengths.fills(-320));
    }

    @Test
    void aGoodLengthLeavesWhatOthersCanFill() {
        KnownLengths lengths = lengths("1", "3/2"); // tokens 1 and 2
        assertEquals("{1}", choice(lengths, 960, 960));
        assertEquals("{2}", choice(lengths, 720, 720));
        assertEquals("{1, 2}", choice(lengths, 1200, 1200));
        assertEquals("{1}", choice(lengths, 500, 1200), "an event that has to end before the gap does");
    }

    @Test
    void aGapThatNothingFillsEndsWithOneEventCutToWhatIsLeft() {
        KnownLengths lengths = lengths("1", "2");
        assertEquals("{1, 2}", choice(lengths, 1700, 1700), "480 or 960 leave room for another");
        assertEquals("{2} cut 740", choice(lengths, 740, 740));
        assertEquals("{1} cut 20", choice(lengths, 20, 20));
    }

    @Test
    void whatIsALittleLongerThanTheLongestIsHeld() {
        assertEquals("{1} cut 500", choice(lengths("1"), 500, 500));
    }

    @Test
    void aLimitShorterThanAnyLengthCuts() {
        assertEquals("{1} cut 100", choice(lengths("1", "2"), 100, 960));
    }

    @Test
    void theShortestFitIsWhatAPitchNeedsToBeFreeFor() {
        assertEquals(480, lengths("1", "3/2").shortestFit(960));
        assertEquals(720, lengths("1", "3/2").shortestFit(720));
        assertEquals(480, lengths("1", "2").shortestFit(1700));
        assertEquals(0, lengths("1", "2").shortestFit(700), "nothing is good, so anything is");
    }

    @Test
    void aModelWithoutALengthIsRefused() {
        assertThrows(UnusableModelException.class, () -> lengths("1/100000"));
    }

    private static KnownLengths lengths(String... durations) {
        Vocabulary vocabulary = Passages.vocabulary(true, 60, 61, durations);
        return new KnownLengths(new Palette(vocabulary), vocabulary.durations().size(), ExactTicks.of(480), 32 * 480);
    }

    private static String choice(KnownLengths lengths, long limit, long gap) {
        LengthChoice choice = lengths.within(limit, gap);
        return choice.durations() + (choice.isCut() ? " cut " + choice.cut() : "");
    }
}
