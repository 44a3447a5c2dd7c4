package attune.ui.heatmap;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/// The rows or the columns of a heat map.
///
/// @param name as it is written beside the map
/// @param begins whether something begins here, an octave or a bar: such names are written first, the others where there is room
public record Axis(int size, IntFunction<String> name, IntPredicate begins) {}
