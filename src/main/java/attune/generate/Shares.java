package attune.generate;

/// What a network expects, as doubles that sum to 1.
final class Shares {
    private static final double LEAST = 1e-30; // so that a passage with an impossible event has a number

    private Shares() {}

    /// @throws UnusableModelException where these are no probabilities
    static double[] of(float[] probabilities) {
        double sum = 0;
        for (float probability : probabilities) {
            sum += probability;
        }
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            throw new UnusableModelException(
                    "The network's expectations are not numbers: its weights are broken, choose another model.");
        }
        double[] shares = new double[probabilities.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = probabilities[i] / sum;
        }
        return shares;
    }

    static double log(double share) {
        return StrictMath.log(Math.max(LEAST, share));
    }

    /// The likeliest, of equal ones the first.
    static int likeliest(double[] shares) {
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            if (shares[i] > shares[best]) {
                best = i;
            }
        }
        return best;
    }
}
