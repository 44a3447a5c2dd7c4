package attune.ui.heatmap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Chooses which names of an axis are written so that no two touch: the beginnings of bars and octaves first.
final class AxisLabels {
    private AxisLabels() {}

    /// The indices to write, in rising order.
    ///
    /// @param first the first index that is seen, `count` how many are
    /// @param cell the length of a cell along the axis
    /// @param label the length of a name along the axis, with the gap to the next
    static List<Integer> choose(Axis axis, int first, int count, double cell, double label) {
        int apart = Math.max(1, (int) Math.ceil(label / cell));
        BitSet taken = new BitSet(count);
        for (boolean beginnings : new boolean[]{true, false}) {
            for (int i = 0; i < count; i++) {
                if (axis.begins().test(first + i) == beginnings && isFree(taken, i, apart)
                        && !isRepeated(axis, first, i)) {
                    taken.set(i);
                }
            }
        }
        List<Integer> chosen = new ArrayList<>();
        taken.stream().forEach(i -> chosen.add(first + i));
        return chosen;
    }

    /// Whether the name is empty or that of the cell before: two events of one beat.
    private static boolean isRepeated(Axis axis, int first, int index) {
        String name = axis.name().apply(first + index);
        return name.isEmpty() || index > 0 && name.equals(axis.name().apply(first + index - 1));
    }

    private static boolean isFree(BitSet taken, int index, int apart) {
        int before = taken.previousSetBit(index);
        int after = taken.nextSetBit(index);
        return (before < 0 || index - before >= apart) && (after < 0 || after - index >= apart);
    }
}
