package attune.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CrossEntropyTest {
    private static final double[] LOGITS = {0, Math.log(3), 1000, 1000};
    private final CrossEntropy head = new CrossEntropy(LOGITS, 2);

    @Test
    void lossIsTheNegativeLogOfTheProbability() {
        assertEquals(-Math.log(0.75), head.loss(0, 1), 1e-12);
        assertEquals(Math.log(2), head.loss(1, 0), 1e-12);
        assertArrayEquals(new float[]{0.25f, 0.75f}, head.probabilities(0));
    }

    @Test
    void theLikeliestOfEqualsIsTheFirst() {
        assertEquals(1, head.likeliest(0));
        assertEquals(0, head.likeliest(1));
    }

    @Test
    void rowsThatAreNotTrainedPushNothing() {
        assertArrayEquals(new double[]{0.25, -0.25, 0, 0},
                head.gradient(new int[]{1, 0}, new boolean[]{true, false}, 1), 1e-12);
        assertArrayEquals(new double[]{0.125, -0.125, -0.25, 0.25},
                head.gradient(new int[]{1, 0}, new boolean[]{true, true}, 0.5), 1e-12);
        assertArrayEquals(new double[4], head.gradient(new int[]{1, 0}, new boolean[]{false, false}, 1));
    }
}
