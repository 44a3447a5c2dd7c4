package attune.picture;

import java.util.NavigableMap;
import java.util.TreeMap;

/// A colour for each value from 0 to 1, brighter for more, readable with any colour vision: for screens and for pictures alike.
///
/// Each map runs straight in RGB between some 35 colours, given as rows of evenly spaced ones.
public enum ColorMap {
    /// From dark violet over green to yellow: probabilities.
    VIRIDIS("440154 481A6C 472F7D 414487 39568C 31688E 2A788E 23888E 1F988B 22A884 35B779 54C568 7AD151 A5DB36 D2E21B FDE725",
            "440154 481567 482677 453781 404788 39568C 33638D 2D708E 287D8E 238A8D 1F968B 20A387 29AF7F 3CBB75 55C667 73D055"
                    + " 95D840 B8DE29 DCE319 FDE725"),
    /// From black over red to pale yellow: attention.
    INFERNO("000004 0C0826 240C4F 420A68 5D126E 781C6D 932667 AE305C C73E4C DD513A ED6925 F8850F FCA50A FAC62D F2E661 FCFFA4",
            "000004 160B39 420A68 6A176E 932667 BC3754 DD513A F37819 FCA50A F6D746 FCFFA4",
            "000004 210C4A 56106E 89226A BC3754 E35932 F98C0A F9C932 FCFFA4",
            "000004 280B54 65156E 9F2A63 D44842 F57D15 FAC127 FCFFA4",
            "000004 320A5E 781C6D BC3754 ED6925 FBB61A FCFFA4");

    private static final int STEPS = 1024;
    private static final int OPAQUE = 0xFF000000;

    @SuppressWarnings("ImmutableEnumChecker") // written once, never handed out
    private final int[] colors = new int[STEPS + 1];

    ColorMap(String... rows) {
        NavigableMap<Double, Integer> points = new TreeMap<>();
        for (String row : rows) {
            String[] hex = row.split(" ");
            for (int i = 0; i < hex.length; i++) {
                points.put((double) i / (hex.length - 1), Integer.parseInt(hex[i], 16));
            }
        }
        for (int i = 0; i <= STEPS; i++) {
            colors[i] = OPAQUE | between(points, (double) i / STEPS);
        }
    }

    /// The colour as 0xFFRRGGBB; values outside of 0–1 take the colour of the nearest end, and NaN that of 0.
    public int argb(double value) {
        return colors[shade(value)];
    }

    /// The number of the value's colour: brighter ones have higher numbers.
    int shade(double value) {
        return (int) Math.round(Math.clamp(Double.isNaN(value) ? 0 : value, 0.0, 1.0) * STEPS);
    }

    int argbOf(int shade) {
        return colors[shade];
    }

    private static int between(NavigableMap<Double, Integer> points, double value) {
        var low = points.floorEntry(value);
        var high = points.ceilingEntry(value);
        if (low.getKey().equals(high.getKey())) {
            return low.getValue();
        }
        double share = (value - low.getKey()) / (high.getKey() - low.getKey());
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = low.getValue() >> shift & 0xFF;
            int to = high.getValue() >> shift & 0xFF;
            rgb |= (int) Math.round(from + share * (to - from)) << shift;
        }
        return rgb;
    }
}
