package attune.generate;

/// Takes probabilities from the highest on, as many as are asked for.
///
/// A heap, since a few of many are wanted, and of numbers alone, not of their indices: the least that was taken tells which were.
final class Ranking {
    private final double[] heap; // none is higher than its parent, at (i − 1) / 2
    private int left;
    private double least;
    private int equal;

    /// @param probabilities that are not changed; at least one
    Ranking(double[] probabilities) {
        heap = probabilities.clone();
        left = heap.length;
        for (int parent = left / 2 - 1; parent >= 0; parent--) {
            sink(parent, heap[parent]);
        }
    }

    boolean hasMore() {
        return left > 0;
    }

    int taken() {
        return heap.length - left;
    }

    /// The highest of those that are left.
    double take() {
        double highest = heap[0];
        equal = taken() > 0 && highest == least ? equal + 1 : 1;
        least = highest;
        sink(0, heap[--left]);
        return highest;
    }

    /// What was taken last.
    double least() {
        return least;
    }

    /// How many were taken that are as high as the last.
    int equalToLeast() {
        return equal;
    }

    private void sink(int from, double value) {
        int place = from;
        for (int child = 2 * place + 1; child < left; child = 2 * place + 1) {
            if (child + 1 < left && heap[child + 1] > heap[child]) {
                child++;
            }
            if (heap[child] <= value) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = value;
    }
}
