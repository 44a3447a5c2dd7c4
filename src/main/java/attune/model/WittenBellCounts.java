package attune.model;

import java.util.HashMap;
import java.util.Map;

/// What followed one history, and how often: a step of a Witten–Bell back-off.
///
/// p(w | h) = (c(h, w) + t(h) · p(w | h′)) / (c(h) + t(h)), where c counts, t(h) is how many distinct symbols followed the history h,
/// and h′ is the history before it in the chain. Source: I. Witten and T. Bell, The zero-frequency problem, IEEE Transactions on
/// Information Theory 37 (1991), method C.
public final class WittenBellCounts {
    private final Map<Integer, Integer> counts = new HashMap<>();
    private long total;

    public void add(int symbol) {
        counts.merge(symbol, 1, Integer::sum);
        total++;
    }

    /// From the probabilities after the history before to those after this one, where symbols are the tokens themselves.
    public void sharpen(double[] probabilities) {
        double all = total + counts.size();
        double kept = counts.size() / all;
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] *= kept;
        }
        counts.forEach((token, count) -> probabilities[token] += count / all);
    }

    /// The same where each token stands for a symbol. Only what can be a token counts, so that the probabilities sum to 1: a note a fifth
    /// higher may lie outside the vocabulary here, though it did not where it was counted.
    ///
    /// @param symbols of each token, all different
    public void sharpen(double[] probabilities, int[] symbols) {
        int[] found = new int[symbols.length];
        long all = 0;
        int kinds = 0;
        for (int token = 0; token < symbols.length; token++) {
            found[token] = counts.getOrDefault(symbols[token], 0);
            all += found[token];
            kinds += found[token] > 0 ? 1 : 0;
        }
        for (int token = 0; token < symbols.length && all > 0; token++) {
            probabilities[token] = (found[token] + kinds * probabilities[token]) / (all + kinds);
        }
    }
}
