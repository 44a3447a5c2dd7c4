package attune.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// Holds the loops of [Sampler], to the last bit, against the plain way of writing them down: a changed bit is a changed note.
class SamplerReferenceTest {
    @Property
    void temperatureIsTheSameToTheLastBit(@ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 10) double temperature) {
        double[] given = distribution(seed);
        double highest = Arrays.stream(given).max().orElseThrow();
        double[] weights = Arrays.stream(given)
                .map(p -> p <= 0 ? 0 : StrictMath.exp(StrictMath.log(p / highest) / temperature)).toArray();
        double[] expected = temperature == 1 ? given : normalised(weights);
        assertArrayEquals(expected, Sampler.temperature(temperature).apply(given));
    }

    @Property
    void topKIsTheSameToTheLastBit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int k) {
        double[] given = distribution(seed);
        assertArrayEquals(keep(given, k), Sampler.topK(k).apply(given));
    }

    @Property
    void topPIsTheSameToTheLastBit(@ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        double[] given = distribution(seed);
        Integer[] ranked = ranked(given);
        double sum = 0;
        int count = 0;
        while (count < ranked.length && sum < share) {
            sum += given[ranked[count++]];
        }
        assertArrayEquals(keep(given, Math.max(1, count)), Sampler.topP(share).apply(given));
    }

    @Property
    void aMaskIsTheSameToTheLastBit(@ForAll long seed, @ForAll @IntRange(max = 70) int forbidden) {
        double[] given = distribution(seed);
        IntPredicate allowed = i -> i % 7 != forbidden % 7 && i != forbidden;
        double[] kept = IntStream.range(0, given.length).mapToDouble(i -> allowed.test(i) ? given[i] : 0).toArray();
        double[] alike = IntStream.range(0, given.length).mapToDouble(i -> allowed.test(i) ? 1 : 0).toArray();
        double[] expected = normalised(Arrays.stream(kept).anyMatch(p -> p > 0) ? kept : alike);
        assertArrayEquals(expected, Sampler.only(allowed).apply(given));
    }

    private static double[] keep(double[] probabilities, int count) {
        Integer[] ranked = ranked(probabilities);
        double[] kept = new double[probabilities.length];
        for (int i = 0; i < Math.min(count, ranked.length); i++) {
            kept[ranked[i]] = probabilities[ranked[i]];
        }
        return normalised(kept);
    }

    private static Integer[] ranked(double[] probabilities) {
        Integer[] indices = IntStream.range(0, probabilities.length).boxed().toArray(Integer[]::new);
        Arrays.sort(indices, Comparator.comparingDouble((Integer i) -> -probabilities[i]).thenComparingInt(i -> i));
        return indices;
    }

    private static double[] normalised(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double total = sum;
        return Arrays.stream(weights).map(weight -> weight / total).toArray();
    }

    /// Steep, with zeros, and with equal probabilities among them: coarse numbers in every second one.
    private static double[] distribution(long seed) {
        Random random = new Random(seed);
        double[] weights = random.doubles(2 + random.nextInt(70)).map(x -> x < 0.2 ? 0 : Math.pow(x, 8)).toArray();
        if (random.nextBoolean()) {
            weights = Arrays.stream(weights).map(x -> Math.rint(8 * x) / 8).toArray();
        }
        weights[random.nextInt(weights.length)] = 1;
        return normalised(weights);
    }
}
