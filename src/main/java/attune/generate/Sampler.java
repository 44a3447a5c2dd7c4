package attune.generate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Reshapes a distribution before something is drawn from it; never writes the array it is given.
///
/// The order of a generation is: what may be drawn at all ([#only]) → [#temperature] → [#topK] → [#topP] → draw. All numbers
/// come from `StrictMath`, and equal probabilities rank by their index, so that each machine draws the same notes.
@FunctionalInterface
public interface Sampler {
    /// The distribution as it is.
    Sampler PLAIN = probabilities -> probabilities;

    /// @param probabilities that sum to 1
    /// @return probabilities that sum to 1, of the same length
    double[] apply(double[] probabilities);

    default Sampler then(Sampler next) {
        return probabilities -> next.apply(apply(probabilities));
    }

    /// All on the likeliest.
    static Sampler greedy() {
        return topK(1);
    }

    /// softmax(log p / T): below 1 safer, above 1 more adventurous; 0 is [#greedy()].
    static Sampler temperature(double temperature) {
        if (temperature == 0) {
            return greedy();
        }
        if (temperature == 1) {
            return PLAIN;
        }
        return probabilities -> {
            double highest = Arrays.stream(probabilities).max().orElse(1);
            return normalised(Arrays.stream(probabilities)
                    .map(p -> p <= 0 ? 0 : StrictMath.exp(StrictMath.log(p / highest) / temperature)).toArray());
        };
    }

    /// The `k` likeliest only; 0 for all.
    static Sampler topK(int k) {
        return k == 0 ? PLAIN : probabilities -> keep(probabilities, k);
    }

    /// The fewest likeliest whose probabilities reach this share; 1 for all.
    static Sampler topP(double share) {
        if (share >= 1) {
            return PLAIN;
        }
        return probabilities -> {
            Integer[] ranked = ranked(probabilities);
            double sum = 0;
            int count = 0;
            while (count < ranked.length && sum < share) {
                sum += probabilities[ranked[count++]];
            }
            return keep(probabilities, Math.max(1, count));
        };
    }

    /// Only these indices; where they hold no probability at all, each of them alike.
    static Sampler only(IntPredicate allowed) {
        return probabilities -> {
            double[] kept = IntStream.range(0, probabilities.length)
                    .mapToDouble(i -> allowed.test(i) ? probabilities[i] : 0).toArray();
            if (sum(kept) > 0) {
                return normalised(kept);
            }
            return normalised(IntStream.range(0, kept.length).mapToDouble(i -> allowed.test(i) ? 1 : 0).toArray());
        };
    }

    /// The index into which a number from 0 (inclusive) to 1 (exclusive) falls; never one without probability.
    static int draw(double[] probabilities, double number) {
        double sum = 0;
        int last = 0;
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] > 0) {
                sum += probabilities[i];
                last = i;
                if (number < sum) {
                    return i;
                }
            }
        }
        return last;
    }

    /// The indices from the likeliest to the least likely, equal ones by index.
    static Integer[] ranked(double[] probabilities) {
        Integer[] indices = IntStream.range(0, probabilities.length).boxed().toArray(Integer[]::new);
        Arrays.sort(indices, Comparator.comparingDouble((Integer i) -> -probabilities[i]).thenComparingInt(i -> i));
        return indices;
    }

    private static double[] keep(double[] probabilities, int count) {
        Integer[] ranked = ranked(probabilities);
        double[] kept = new double[probabilities.length];
        for (int i = 0; i < Math.min(count, ranked.length); i++) {
            kept[ranked[i]] = probabilities[ranked[i]];
        }
        return normalised(kept);
    }

    private static double[] normalised(double[] weights) {
        double sum = sum(weights);
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /// In order of the indices: a stream promises no order, and another order is another last digit.
    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
