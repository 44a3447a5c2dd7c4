package attune.music;

import java.util.List;
import java.util.function.ToLongFunction;

/// Finds places in lists that are sorted by tick, or by any other number that rises.
public final class ByTick {
    private ByTick() {}

    /// The index of the first element at or after the tick; the number of elements where there is none.
    public static <T> int firstAt(List<T> sorted, ToLongFunction<T> tickOf, long tick) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tickOf.applyAsLong(sorted.get(middle)) < tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The index of the last element at or before the tick; −1 where there is none.
    public static <T> int lastUpTo(List<T> sorted, ToLongFunction<T> tickOf, long tick) {
        return tick == Long.MAX_VALUE ? sorted.size() - 1 : firstAt(sorted, tickOf, tick + 1) - 1;
    }
}
