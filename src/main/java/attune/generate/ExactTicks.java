package attune.generate;

import attune.music.Fraction;
import attune.music.Score;

/// The time in which a passage is written: so fine that the brief's ticks and the 480ths of a quarter, in which lengths are known, are
/// both whole numbers of it.
///
/// Going back to the brief's ticks rounds. That keeps the order of places, and leaves what came from the brief where it was: what does
/// not overlap here does not overlap there.
record ExactTicks(int ticksPerQuarter, long perQuarter) {
    /// Longer than any token; more would leave the range of [attune.dataset.DurationToken].
    private static final long LONGEST_TOKEN = 1_000L * Score.TICKS_PER_QUARTER;

    static ExactTicks of(int ticksPerQuarter) {
        Fraction lowest = new Fraction(ticksPerQuarter, Score.TICKS_PER_QUARTER);
        return new ExactTicks(ticksPerQuarter, ticksPerQuarter * lowest.denominator());
    }

    /// A tick of the brief.
    long exact(long tick) {
        return tick * scale();
    }

    /// The nearest tick of the brief.
    long rounded(long exact) {
        return Math.floorDiv(exact + scale() / 2, scale());
    }

    /// The last tick of the brief that is not later.
    long before(long exact) {
        return Math.floorDiv(exact, scale());
    }

    double quarters(long exact) {
        return (double) exact / perQuarter;
    }

    /// How long a token lasts, to the nearest 480th of a quarter.
    long length(double quarters) {
        return Math.round(quarters * Score.TICKS_PER_QUARTER) * (perQuarter / Score.TICKS_PER_QUARTER);
    }

    /// The duration token of a length, to the nearest 480th of a quarter and at least one.
    String token(long exact) {
        long parts = Math.round(quarters(exact) * Score.TICKS_PER_QUARTER);
        return new Fraction(Math.clamp(parts, 1, LONGEST_TOKEN), Score.TICKS_PER_QUARTER).toString();
    }

    private long scale() {
        return perQuarter / ticksPerQuarter;
    }
}
