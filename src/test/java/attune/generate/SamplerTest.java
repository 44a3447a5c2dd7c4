package attune.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SamplerTest {
    private static final double[] SOME = {0.1, 0.4, 0.2, 0.3};

    @Test
    void temperatureZeroIsTheLikeliest() {
        assertArrayEquals(new double[]{0, 1, 0, 0}, Sampler.temperature(0).apply(SOME));
    }

    @Test
    void temperatureOneChangesNothing() {
        assertArrayEquals(SOME, Sampler.temperature(1).apply(SOME));
    }

    @Test
    void temperatureIsSoftmaxOfLogOverT() {
        double[] half = Sampler.temperature(0.5).apply(SOME);
        double sum = 0.01 + 0.16 + 0.04 + 0.09;
        assertArrayEquals(new double[]{0.01 / sum, 0.16 / sum, 0.04 / sum, 0.09 / sum}, half, 1e-12);
    }

    @Test
    void topKKeepsTheKLikeliestAndEqualOnesByIndex() {
        assertArrayEquals(new double[]{0, 0.4 / 0.7, 0, 0.3 / 0.7}, Sampler.topK(2).apply(SOME), 1e-12);
        assertArrayEquals(new double[]{1, 0, 0}, Sampler.topK(1).apply(new double[]{0.4, 0.4, 0.2}));
        assertArrayEquals(SOME, Sampler.topK(0).apply(SOME));
    }

    @Test
    void topPKeepsTheFewestThatReachTheShare() {
        assertArrayEquals(new double[]{0, 1, 0, 0}, Sampler.topP(0.3).apply(SOME));
        assertArrayEquals(new double[]{0, 0.4 / 0.7, 0, 0.3 / 0.7}, Sampler.topP(0.5).apply(SOME), 1e-12);
        assertArrayEquals(SOME, Sampler.topP(1).apply(SOME));
    }

    @Test
    void aMaskThatLeavesNothingLikelyTakesEachAllowedAlike() {
        assertArrayEquals(new double[]{0.5, 0, 0.5},
                Sampler.only(i -> i != 1).apply(new double[]{0, 1, 0}));
    }

    @Test
    void samplersDoNotWriteWhatTheyAreGiven() {
        double[] given = SOME.clone();
        Sampler.only(i -> i > 0).then(Sampler.temperature(2)).then(Sampler.topK(2)).then(Sampler.topP(0.9))
                .apply(given);
        assertArrayEquals(SOME, given);
    }

    @Property
    void whatComesOutIsADistributionAndADrawHasProbability(@ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 10) double temperature, @ForAll @IntRange(max = 12) int k,
            @ForAll @DoubleRange(min = 0.01, max = 1) double p,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double number) {
        double[] given = distribution(seed);
        double[] shaped = Sampler.temperature(temperature).then(Sampler.topK(k)).then(Sampler.topP(p)).apply(given);
        assertEquals(1, Arrays.stream(shaped).sum(), 1e-9);
        int drawn = Sampler.draw(shaped, number);
        assertTrue(shaped[drawn] > 0 && given[drawn] > 0);
        assertTrue(k == 0 || Arrays.stream(shaped).filter(x -> x > 0).count() <= k);
    }

    private static double[] distribution(long seed) {
        Random random = new Random(seed);
        double[] weights = random.doubles(10).map(x -> x < 0.2 ? 0 : Math.pow(x, 8)).toArray();
        weights[random.nextInt(10)] = 1;
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }
}
