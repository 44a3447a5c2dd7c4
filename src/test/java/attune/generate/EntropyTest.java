package attune.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EntropyTest {
    @Test
    void sureIsZero() {
        assertEquals(0, Entropy.of(new float[]{0, 1, 0}));
        assertEquals(0, Entropy.of(new float[]{1, Float.MIN_VALUE}), 1e-40);
    }

    @Test
    void allAlikeIsTheLogarithmOfHowMany() {
        float[] alike = new float[460];
        Arrays.fill(alike, 1f / 460);
        assertEquals(Math.log(460), Entropy.of(alike), 1e-6);
    }

    @Property
    void itIsTheSumOfPLogP(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steepness) {
        float[] given = new float[200];
        Random random = new Random(seed);
        double total = 0;
        for (int i = 0; i < given.length; i++) {
            given[i] = (float) Math.pow(random.nextDouble(), steepness);
            total += given[i];
        }
        double expected = 0;
        for (int i = 0; i < given.length; i++) {
            given[i] = (float) (given[i] / total);
            expected -= given[i] == 0 ? 0 : given[i] * Math.log(given[i]);
        }
        assertEquals(expected, Entropy.of(given), 1e-6);
    }
}
