package attune.model.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KeyGuessTest {
    @Test
    void aScaleThatRestsOnItsTonicIsHeardInItsKey() {
        assertEquals(new KeyGuess(0, false), KeyGuess.of(lengths(0, 0, 2, 4, 4, 5, 7, 7, 9, 11)));
        assertEquals(new KeyGuess(7, false), KeyGuess.of(lengths(7, 7, 9, 11, 11, 0, 2, 2, 4, 6)));
        assertEquals(new KeyGuess(9, true), KeyGuess.of(lengths(9, 9, 11, 0, 0, 2, 4, 4, 5, 8)));
    }

    @Test
    void degreesAreSemitonesAboveTheTonic() {
        assertEquals(0, new KeyGuess(9, true).degree(69));
        assertEquals(3, new KeyGuess(9, true).degree(60));
        assertEquals(11, new KeyGuess(9, true).degree(56));
    }

    private static double[] lengths(int... classes) {
        double[] lengths = new double[12];
        for (int pitchClass : classes) {
            lengths[pitchClass]++;
        }
        return lengths;
    }
}
