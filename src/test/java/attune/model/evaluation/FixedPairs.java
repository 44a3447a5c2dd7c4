package attune.model.evaluation;

import attune.dataset.PassagePair;
import attune.dataset.PassagePairs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Pairs for tests, always the same ones; they are there for measuring only.
record FixedPairs(List<PassagePair> pairs) implements PassagePairs {
    @Override
    public int count() {
        return pairs.size();
    }

    @Override
    public PassagePair pair(int index, long seed, int epoch) {
        if (epoch != 0) {
            throw new IllegalArgumentException("Networks are judged by the pairs of epoch 0, not " + epoch);
        }
        return pairs.get(index);
    }

    @Override
    public List<int[]> batches(int size, long seed, int epoch) {
        throw new UnsupportedOperationException("Nobody learns here");
    }

    @Override
    public List<int[]> inOrder(int size) {
        List<int[]> batches = new ArrayList<>();
        for (int from = 0; from < count(); from += size) {
            batches.add(IntStream.range(from, Math.min(count(), from + size)).toArray());
        }
        return batches;
    }
}
