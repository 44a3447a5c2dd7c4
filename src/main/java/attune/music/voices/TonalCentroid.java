package attune.music.voices;

/// Where pitch classes lie in tonal space: near each other where their fifths, minor thirds and major thirds are.
///
/// The circle of fifths, that of minor and that of major thirds, each a circle of its own in six dimensions, with the radii 1, 1 and ½: of
/// the shares c(l) of the pitch classes l the point is Σ c(l) · (r sin lφ, r cos lφ) with φ = 7π/6, 3π/2 and 2π/3. Source: C. Harte,
/// M. Sandler and M. Gasser, Detecting harmonic change in musical audio, AMCMM 2006.
final class TonalCentroid {
    private static final double[] ANGLES = {7 * Math.PI / 6, 3 * Math.PI / 2, 2 * Math.PI / 3};
    private static final double[] RADII = {1, 1, 0.5};
    private final double[] point = new double[2 * ANGLES.length];

    /// @param chroma that is not empty
    TonalCentroid(Chroma chroma) {
        double[] shares = chroma.shares();
        for (int l = 0; l < shares.length; l++) {
            for (int circle = 0; circle < ANGLES.length; circle++) {
                point[2 * circle] += shares[l] * RADII[circle] * StrictMath.sin(l * ANGLES[circle]);
                point[2 * circle + 1] += shares[l] * RADII[circle] * StrictMath.cos(l * ANGLES[circle]);
            }
        }
    }

    /// How far apart the two lie: 0 for the same pitch classes.
    double distance(TonalCentroid other) {
        double sum = 0;
        for (int i = 0; i < point.length; i++) {
            sum += (point[i] - other.point[i]) * (point[i] - other.point[i]);
        }
        return Math.sqrt(sum);
    }
}
