package attune.generate;

import java.util.function.IntPredicate;

/// Reshapes a distribution before something is drawn from it; never writes the array it is given.
///
/// The order of a generation is: what may be drawn at all ([#only]) → [#temperature] → [#topK] → [#topP] → draw. All numbers
/// come from `StrictMath`, and equal probabilities rank by their index, so that each machine draws the same notes.
///
/// Loops, not streams: many takes are drawn between two steps of the network, and boxes and lambdas cost more than the arithmetic.
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
            double highest = highest(probabilities);
            double[] weights = new double[probabilities.length];
            for (int i = 0; i < weights.length; i++) {
                double p = probabilities[i];
                weights[i] = p <= 0 ? 0 : StrictMath.exp(StrictMath.log(p / highest) / temperature);
            }
            return normalised(weights);
        };
    }

    /// The `k` likeliest only; 0 for all.
    static Sampler topK(int k) {
        return k == 0 ? PLAIN : probabilities -> {
            Ranking ranking = new Ranking(probabilities);
            while (ranking.taken() < k && ranking.hasMore()) {
                ranking.take();
            }
            return keep(probabilities, ranking);
        };
    }

    /// The fewest likeliest whose probabilities reach this share; 1 for all.
    static Sampler topP(double share) {
        if (share >= 1) {
            return PLAIN;
        }
        return probabilities -> {
            Ranking ranking = new Ranking(probabilities);
            double sum = ranking.take();
            while (sum < share && ranking.hasMore()) {
                sum += ranking.take();
            }
            return keep(probabilities, ranking);
        };
    }

    /// Only these indices; where they hold no probability at all, each of them alike.
    static Sampler only(IntPredicate allowed) {
        return probabilities -> {
            double[] kept = new double[probabilities.length];
            double[] alike = new double[probabilities.length];
            for (int i = 0; i < kept.length; i++) {
                if (allowed.test(i)) {
                    kept[i] = probabilities[i];
                    alike[i] = 1;
                }
            }
            return normalised(sum(kept) > 0 ? kept : alike);
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

    /// What was taken, where it stands. Of those that are equal to the least of them the first are kept.
    private static double[] keep(double[] probabilities, Ranking taken) {
        double least = taken.least();
        int equal = taken.equalToLeast();
        double[] kept = new double[probabilities.length];
        for (int i = 0; i < kept.length; i++) {
            if (probabilities[i] > least || probabilities[i] == least && equal-- > 0) {
                kept[i] = probabilities[i];
            }
        }
        return normalised(kept);
    }

    private static double highest(double[] probabilities) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double probability : probabilities) {
            highest = Math.max(highest, probability);
        }
        return highest;
    }

    /// Divides the weights by their sum, in place.
    private static double[] normalised(double[] weights) {
        double sum = sum(weights);
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
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
