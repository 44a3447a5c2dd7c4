package attune.model.evaluation;

import attune.model.WittenBellCounts;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// How often each symbol stood in each context, where contexts of several kinds back off to one another in a fixed order.
///
/// Each kind sharpens what the kinds before it expect ([WittenBellCounts]); below the first lies the uniform distribution. A context
/// that was never seen changes nothing. The kinds need not hold one another.
final class BackOffChain {
    private final List<Map<IntBuffer, WittenBellCounts>> kinds = new ArrayList<>();

    /// Counts a symbol in its contexts, one of each kind.
    void count(int[][] contexts, int symbol) {
        while (kinds.size() < contexts.length) {
            kinds.add(new HashMap<>());
        }
        for (int kind = 0; kind < contexts.length; kind++) {
            kinds.get(kind).computeIfAbsent(IntBuffer.wrap(contexts[kind]), _ -> new WittenBellCounts()).add(symbol);
        }
    }

    /// The probabilities of so many tokens, for which the symbols stand as `tokenOf` tells ([WittenBellCounts#sharpen]).
    double[] distribution(int[][] contexts, int tokens, IntUnaryOperator tokenOf) {
        double[] probabilities = new double[tokens];
        Arrays.fill(probabilities, 1.0 / tokens);
        for (int kind = 0; kind < kinds.size(); kind++) {
            WittenBellCounts counts = kinds.get(kind).get(IntBuffer.wrap(contexts[kind]));
            if (counts != null) {
                counts.sharpen(probabilities, tokenOf);
            }
        }
        return probabilities;
    }
}
