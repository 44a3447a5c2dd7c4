package attune.generate;

import attune.dataset.VoiceGrid;
import java.util.Random;

/// What a network drew for one track at one step: an activation from −1 to 1 for each pitch, of which those from `from`
/// to `to` may sound.
final class PitchColumn {
    private final float[] activations;
    private final int from;
    private final int to;

    PitchColumn(float[] activations, int from, int to) {
        this.activations = activations;
        this.from = from;
        this.to = to;
    }

    /// The pitch with the highest activation, of equals the lowest.
    int highest() {
        int highest = from;
        for (int pitch = from + 1; pitch <= to; pitch++) {
            highest = activations[pitch] > activations[highest] ? pitch : highest;
        }
        return highest;
    }

    /// Whether no activation is 0 or above.
    boolean isQuiet() {
        return activations[highest()] < 0;
    }

    /// Lets each pitch sound or not by a random number of its own, and takes the likeliest of those that do; else silence.
    int likeliestSounding(Random random) {
        int likeliest = VoiceGrid.SILENCE;
        for (int pitch = 0; pitch < activations.length; pitch++) {
            boolean sounds = random.nextDouble() < (1 + activations[pitch]) / 2;
            if (sounds && pitch >= from && pitch <= to
                    && (likeliest == VoiceGrid.SILENCE || activations[pitch] > activations[likeliest])) {
                likeliest = pitch;
            }
        }
        return likeliest;
    }

    /// The pitch into which a number from 0 (inclusive) to 1 (exclusive) falls by softmax(activations / temperature); at 0 the highest.
    int drawn(double temperature, double number) {
        int highest = highest();
        if (temperature == 0) {
            return highest;
        }
        double[] weights = new double[to - from + 1];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.exp((activations[from + i] - activations[highest]) / temperature);
            sum += weights[i];
        }
        double reached = 0;
        for (int i = 0; i < weights.length; i++) {
            reached += weights[i];
            if (number * sum < reached) {
                return from + i;
            }
        }
        return highest;
    }
}
