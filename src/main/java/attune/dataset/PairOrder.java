package attune.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// In which batches pairs are learned from: mixed, but those of similar lengths together, because a batch takes as long as its longest.
final class PairOrder {
    /// So many batches are sorted by length at once: enough for batches of equal pairs, few enough to mix them anew in each epoch.
    private static final int CHUNK = 16;

    private PairOrder() {}

    static int[] indices(int count) {
        int[] indices = new int[count];
        Arrays.setAll(indices, i -> i);
        return indices;
    }

    /// @param sizes of the pairs by index
    static List<int[]> batches(int[] sizes, int size, long seed, int epoch) {
        Random random = Chance.of(seed, epoch);
        List<Integer> order = new ArrayList<>(Arrays.stream(indices(sizes.length)).boxed().toList());
        Collections.shuffle(order, random);
        int chunk = Math.multiplyExact(size, CHUNK);
        List<int[]> batches = new ArrayList<>();
        for (int from = 0; from < order.size(); from += chunk) {
            List<Integer> part = order.subList(from, Math.min(order.size(), from + chunk));
            part.sort(Comparator.comparingInt(index -> sizes[index]));
            batches.addAll(Windows.cut(part.stream().mapToInt(Integer::intValue).toArray(), size));
        }
        Collections.shuffle(batches, random);
        return batches;
    }
}
