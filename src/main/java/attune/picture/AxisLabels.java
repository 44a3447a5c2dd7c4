package attune.picture;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Chooses which names of an axis are written, so that no two touch: first those where a bar or an octave begins, then as many
/// of the others as there is room for.
final class AxisLabels {
    private AxisLabels() {}

    /// The indices to write, rising.
    ///
    /// @param cell the length of a cell along the axis, in points; may be a fraction
    /// @param extent the length of a name along the axis, in points, with the gap to the next
    static List<Integer> choose(List<String> names, double cell, ToIntFunction<String> extent) {
        NavigableMap<Double, Double> taken = new TreeMap<>();
        TreeSet<Integer> chosen = new TreeSet<>();
        List<Integer> distinct = IntStream.range(0, names.size()).filter(i -> !repeats(names, i)).boxed().toList();
        List<Integer> first = distinct.stream().filter(i -> beginsSomething(names, i)).toList();
        for (List<Integer> indices : List.of(first, distinct)) {
            for (int i : indices) {
                if (!chosen.contains(i) && reserve(taken, (i + 0.5) * cell, extent.applyAsInt(names.get(i)))) {
                    chosen.add(i);
                }
            }
            if (!chosen.containsAll(first)) {
                break; // where bars are thinned, a beat between two of them would only confuse
            }
        }
        return List.copyOf(chosen);
    }

    /// Whether a bar (`5.1`, or the first event of bar 5) or an octave (`C4`) begins here.
    static boolean beginsSomething(List<String> names, int index) {
        String name = names.get(index);
        return index == 0 || name.matches("C-?\\d+") || isPlace(name) && !bar(name).equals(bar(names.get(index - 1)));
    }

    /// Whether names of places (`5.1`) tell where a bar begins.
    static boolean beginsBar(List<String> names, int index) {
        return isPlace(names.get(index)) && beginsSomething(names, index);
    }

    private static boolean repeats(List<String> names, int index) {
        return index > 0 && names.get(index).equals(names.get(index - 1));
    }

    private static boolean isPlace(String name) {
        return name.matches("\\d+\\..*");
    }

    private static String bar(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /// Takes the stretch around the middle where nothing stands yet.
    private static boolean reserve(NavigableMap<Double, Double> taken, double middle, double extent) {
        double start = middle - extent / 2;
        double end = middle + extent / 2;
        var before = taken.lowerEntry(end);
        if (before != null && before.getValue() > start) {
            return false;
        }
        taken.put(start, end);
        return true;
    }
}
