package attune.dataset;

import attune.music.Fraction;

/// Duration tokens as text: how long `3/2` lasts.
public final class DurationToken {
    /// No event of a piece is longer: far more than a whole piece, and small enough for sums of many.
    private static final long LONGEST = 100_000;
    private static final long FINEST = 100_000;

    private DurationToken() {}

    /// Whether the token is a length that an event can have.
    static boolean isLength(String token) {
        try {
            return quarters(token) > 0;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Quarters; 0 for the duration of START.
    ///
    /// @throws IllegalArgumentException where the token is no length
    public static double quarters(String token) {
        if (token.equals(Vocabulary.START_DURATION)) {
            return 0;
        }
        try {
            Fraction length = Fraction.parse(token);
            double quarters = length.toDouble();
            if (quarters > 0 && quarters <= LONGEST && length.denominator() <= FINEST) {
                return quarters;
            }
        } catch (ArithmeticException | IllegalArgumentException _) {
            throw new IllegalArgumentException("Not a duration token: " + token);
        }
        throw new IllegalArgumentException("Not a duration token: " + token);
    }
}
