package attune.generate;

/// How unsure a distribution is, −Σ p·log p in nats.
///
/// It is shown and decides no note, so the logarithm is one of our own, in float and right to 10⁻⁷: `Math.log` of each of some hundred
/// tokens took half the time that a note takes to write.
final class Entropy {
    private static final float LOG_2 = (float) Math.log(2);
    /// The bits of √½: the mantissa is taken from there to √2, around 1, where the series is shortest.
    private static final int ROOT_HALF = 0x3f3504f3;
    private static final int MANTISSA_BITS = 23;
    private static final int MANTISSA = (1 << MANTISSA_BITS) - 1;

    private Entropy() {}

    static double of(float[] probabilities) {
        double sum = 0;
        for (float p : probabilities) {
            sum -= p * log(p);
        }
        return Math.max(0, sum);
    }

    /// log(2^e·m) = e·log 2 + 2·artanh((m − 1) / (m + 1)); finite for 0, so that 0·log 0 is 0.
    private static float log(float x) {
        int bits = Float.floatToRawIntBits(x) - ROOT_HALF;
        float m = Float.intBitsToFloat((bits & MANTISSA) + ROOT_HALF);
        float t = (m - 1) / (m + 1);
        float s = t * t;
        return (bits >> MANTISSA_BITS) * LOG_2 + 2 * t * (1 + s * (1 / 3f + s * (1 / 5f + s / 7f)));
    }
}
