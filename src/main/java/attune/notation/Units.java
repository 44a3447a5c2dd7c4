package attune.notation;

/// The grid of written time: a quarter has so many units that halves down to the 128th, dotted 64ths, and groups of three,
/// five, six, seven and nine fall on whole numbers.
public final class Units {
    public static final long QUARTER = 20_160;
    static final long WHOLE = 4 * QUARTER;

    private Units() {}

    /// The nearest unit.
    static long of(long tick, int ticksPerQuarter) {
        return Math.round((double) tick * QUARTER / ticksPerQuarter);
    }

    /// The nearest tick.
    public static long ticks(long units, int ticksPerQuarter) {
        return Math.round((double) units * ticksPerQuarter / QUARTER);
    }
}
