package attune.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The numbers of a legend: from 0 to a round number that no value exceeds, in round steps.
///
/// @param decimals that each number needs
record Scale(double top, double step, int decimals) {
    private static final double[] ROUND = {1, 2, 5, 10};

    /// The scale of values up to `largest`, with at most six numbers.
    static Scale upTo(double largest) {
        double most = largest > 0 && Double.isFinite(largest) ? largest : 1;
        double unit = Math.pow(10, Math.floor(Math.log10(most / 5)));
        for (double round : ROUND) {
            double step = round * unit;
            double steps = Math.ceil(most / step - 1e-6);
            if (steps <= 5) {
                return new Scale(steps * step, step, decimals(step));
            }
        }
        return new Scale(most, most, decimals(most));
    }

    /// Where a value lies between 0 and the top.
    double share(double value) {
        return value / top;
    }

    List<Double> values() {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i <= Math.round(top / step); i++) {
            values.add(i * step);
        }
        return values;
    }

    String text(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private static int decimals(double step) {
        return (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    }
}
