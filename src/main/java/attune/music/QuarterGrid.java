package attune.music;

/// Rounds times to multiples of a quarter or a third of a quarter note, whichever is nearer, as music21 does in reading MIDI.
///
/// Results count 192nds of a quarter: quarters, thirds, and every bar that a time signature can make, are whole numbers of them.
/// The arithmetic is in doubles on purpose: which of two equally good candidates wins hangs on their last bits.
final class QuarterGrid {
    static final int UNITS = 192;
    private static final double[] STEPS = {1.0 / 4, 1.0 / 3};
    private static final double NO_GAP = 0;

    private QuarterGrid() {}

    /// The nearest place on the grid.
    static long offset(double quarters) {
        return nearest(quarters, true, NO_GAP);
    }

    /// The nearest length other than 0 where nothing follows.
    static long length(double quarters) {
        return nearest(quarters, false, NO_GAP);
    }

    /// The nearest length other than 0 where something follows after `gap` units: a length that leaves the smaller rest
    /// goes before a nearer one, unless the gap is made of whole steps.
    static long length(double quarters, long gap) {
        return nearest(quarters, false, (double) gap / UNITS);
    }

    private static long nearest(double quarters, boolean zeroAllowed, double gap) {
        double best = 0;
        double bestRest = Double.MAX_VALUE;
        double bestError = Double.MAX_VALUE;
        for (double step : STEPS) {
            double match = nearestMultiple(quarters, step);
            if (match == 0 && !zeroAllowed) {
                match = step;
            }
            double error = sevenDigits(Math.abs(quarters - match));
            double rest = gap % step == 0 ? 0 : Math.max(gap - match, 0);
            if (rest < bestRest || (rest == bestRest && error < bestError)) {
                best = match;
                bestRest = rest;
                bestError = error;
            }
        }
        return Math.round(best * UNITS);
    }

    /// The lower one where both are equally near.
    private static double nearestMultiple(double value, double step) {
        double below = step * Math.floor(value / step);
        return value <= below + step / 2 ? below : below + step;
    }

    private static double sevenDigits(double value) {
        return Math.rint(value * 1e7) / 1e7;
    }
}
