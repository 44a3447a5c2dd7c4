package attune.music;

import java.math.BigInteger;

/// An exact rational number in lowest terms, for lengths and places in quarter notes.
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = new Fraction(0, 1);

    public Fraction {
        if (denominator == 0) {
            throw new IllegalArgumentException("A fraction needs a denominator other than 0");
        }
        long divisor = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValueExact();
        if (denominator < 0) {
            divisor = -divisor;
        }
        numerator /= divisor;
        denominator /= divisor;
    }

    /// Reads `3/2` or `2`.
    ///
    /// @throws NumberFormatException where the text is neither
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Fraction(Long.parseLong(text), 1)
                : new Fraction(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(numerator * other.denominator + other.numerator * denominator,
                denominator * other.denominator);
    }

    public Fraction minus(Fraction other) {
        return new Fraction(numerator * other.denominator - other.numerator * denominator,
                denominator * other.denominator);
    }

    /// The nearest tick, for a value in quarters.
    public long ticks(int ticksPerQuarter) {
        return Math.round((double) numerator * ticksPerQuarter / denominator);
    }

    public double toDouble() {
        return (double) numerator / denominator;
    }

    @Override
    public int compareTo(Fraction other) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
