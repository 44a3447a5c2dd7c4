package attune.model.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class BackOffChainTest {
    @Test
    void probabilitiesAreThoseOfTheFormula() {
        BackOffChain chain = new BackOffChain();
        chain.count(contexts(1, 5), 0);
        chain.count(contexts(1, 5), 0);
        chain.count(contexts(1, 6), 2);
        // the common context had 0 twice and 2 once; the rare one 0 twice
        double common = (2 + 2 * 0.25) / 5;
        assertEquals((2 + 1 * common) / 3, chain.distribution(contexts(1, 5), 4, IntUnaryOperator.identity())[0],
                1e-12);
        assertEquals((0 + 1 * 2 * 0.25 / 5) / 3, chain.distribution(contexts(1, 5), 4, IntUnaryOperator.identity())[3],
                1e-12);
    }

    @Test
    void aContextThatNeverWasChangesNothing() {
        BackOffChain chain = new BackOffChain();
        chain.count(contexts(1, 5), 0);
        assertArrayEquals(new double[]{0.625, 0.125, 0.125, 0.125},
                chain.distribution(contexts(1, 9), 4, IntUnaryOperator.identity()), 1e-12);
        assertArrayEquals(new double[]{0.25, 0.25, 0.25, 0.25},
                chain.distribution(contexts(2, 9), 4, IntUnaryOperator.identity()));
    }

    @Test
    void whatCanBeNoTokenHereCountsForNothing() {
        BackOffChain chain = new BackOffChain();
        chain.count(contexts(1, 5), 12);
        chain.count(contexts(1, 5), 7);
        // the four tokens are 5, 6, 7 and 8 semitones higher: an octave there is outside of them
        double[] probabilities = chain.distribution(contexts(1, 5), 4,
                symbol -> symbol >= 5 && symbol <= 8 ? symbol - 5 : -1);
        double once = (1 + 0.25) / 2;
        assertEquals((1 + once) / 2, probabilities[2], 1e-12);
        assertEquals(1, Arrays.stream(probabilities).sum(), 1e-12);
    }

    private static int[][] contexts(int common, int rare) {
        return new int[][]{{common}, {common, rare}};
    }
}
