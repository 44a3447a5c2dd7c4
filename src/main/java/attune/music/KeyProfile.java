package attune.music;

import java.util.Arrays;
import java.util.List;

/// How much each pitch class weighs in a key, counted in semitones from the tonic; only the proportions matter.
public enum KeyProfile {
    /// Probe-tone ratings by listeners. C. Krumhansl, E. Kessler, Psychological Review 89 (1982).
    KRUMHANSL(new double[]{6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88},
            new double[]{6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17}),
    /// How often each occurs in the examples of a harmony textbook. D. Temperley, Music and Probability (2007).
    TEMPERLEY(new double[]{0.748, 0.060, 0.488, 0.082, 0.670, 0.460, 0.096, 0.715, 0.104, 0.366, 0.057, 0.400},
            new double[]{0.712, 0.084, 0.474, 0.618, 0.049, 0.460, 0.105, 0.747, 0.404, 0.067, 0.133, 0.330}),
    /// How often each occurs in folk songs. B. Aarden, dissertation, Ohio State University (2003).
    AARDEN_ESSEN(
            new double[]{17.7661, 0.145624, 14.9265, 0.160186, 19.8049, 11.3587, 0.291248, 22.062, 0.145624, 8.15494,
                0.232998, 4.95122},
            new double[]{18.2648, 0.737619, 14.0499, 16.8599, 0.702494, 14.4362, 0.702494, 18.6161, 4.56621, 1.93186,
                7.37619, 1.75623});

    @SuppressWarnings("ImmutableEnumChecker") // lists that cannot change
    private final List<Double> major;
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Double> minor;

    KeyProfile(double[] major, double[] minor) {
        this.major = Arrays.stream(major).boxed().toList();
        this.minor = Arrays.stream(minor).boxed().toList();
    }

    /// The weights of the pitch classes 0–11 in the key on this tonic (0–11).
    double[] weights(int tonic, boolean isMinor) {
        double[] weights = new double[12];
        for (int i = 0; i < 12; i++) {
            weights[(tonic + i) % 12] = (isMinor ? minor : major).get(i);
        }
        return weights;
    }
}
