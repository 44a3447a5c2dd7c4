package attune.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// What followed one history, and how often: a step of a Witten–Bell back-off.
///
/// p(w | h) = (c(h, w) + t(h) · p(w | h′)) / (c(h) + t(h)), where c counts, t(h) is how many distinct symbols followed the history h,
/// and h′ is the history before it in the chain. Source: I. Witten and T. Bell, The zero-frequency problem, IEEE Transactions on
/// Information Theory 37 (1991), method C.
public final class WittenBellCounts {
    private final Map<Integer, Integer> counts = new HashMap<>();

    public void add(int symbol) {
        counts.merge(symbol, 1, Integer::sum);
    }

    /// From the probabilities after the history before to those after this one, where symbols are the tokens themselves.
    public void sharpen(double[] probabilities) {
        sharpen(probabilities, IntUnaryOperator.identity());
    }

    /// The same where symbols stand for other tokens in each place. Only what is a token there counts, so that the probabilities sum to 1:
    /// a note a fifth higher may lie outside the vocabulary here, though it did not where it was counted.
    ///
    /// @param tokenOf a symbol, each another one; negative where it is none
    public void sharpen(double[] probabilities, IntUnaryOperator tokenOf) {
        long found = 0;
        int kinds = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (tokenOf.applyAsInt(count.getKey()) >= 0) {
                found += count.getValue();
                kinds++;
            }
        }
        if (kinds > 0) {
            double all = found + kinds;
            scale(probabilities, kinds / all);
            counts.forEach((symbol, count) -> add(probabilities, tokenOf.applyAsInt(symbol), count / all));
        }
    }

    private static void scale(double[] probabilities, double by) {
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] *= by;
        }
    }

    private static void add(double[] probabilities, int token, double share) {
        if (token >= 0) {
            probabilities[token] += share;
        }
    }
}
