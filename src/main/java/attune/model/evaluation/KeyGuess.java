package attune.model.evaluation;

/// The key that a line is most likely in: the one whose profile its pitch classes, weighted by their lengths, correlate with best.
///
/// The profiles say how well each pitch class fits a key in listeners' ears: C. Krumhansl and E. Kessler, Tracing the dynamic changes in
/// perceived tonal organization, Psychological Review 89 (1982).
///
/// @param tonic a pitch class, 0 is C
record KeyGuess(int tonic, boolean minor) {
    private static final int CLASSES = 12;
    private static final double[] MAJOR = {6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88};
    private static final double[] MINOR = {6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17};

    /// @param lengths how long each pitch class sounds
    static KeyGuess of(double[] lengths) {
        KeyGuess best = new KeyGuess(0, false);
        double closest = Double.NEGATIVE_INFINITY;
        for (int key = 0; key < 2 * CLASSES; key++) {
            KeyGuess guess = new KeyGuess(key % CLASSES, key >= CLASSES);
            double close = guess.correlation(lengths);
            if (close > closest) {
                closest = close;
                best = guess;
            }
        }
        return best;
    }

    /// Not divided by the spread of the lengths, which is the same for all keys.
    private double correlation(double[] lengths) {
        double[] profile = minor ? MINOR : MAJOR;
        double mean = 0;
        for (double value : profile) {
            mean += value / CLASSES;
        }
        double product = 0;
        double spread = 0;
        for (int i = 0; i < CLASSES; i++) {
            product += lengths[(i + tonic) % CLASSES] * (profile[i] - mean);
            spread += (profile[i] - mean) * (profile[i] - mean);
        }
        return product / Math.sqrt(spread);
    }

    /// Semitones from the tonic up to the pitch, 0–11.
    int degree(int pitch) {
        return Math.floorMod(pitch - tonic, CLASSES);
    }
}
