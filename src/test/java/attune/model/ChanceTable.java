package attune.model;

import attune.dataset.EncodedPassage;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Expects something else of each passage, but always the same of the same one: random weights from a hash of all that was heard.
///
/// @param notes how many note tokens there are, and how many durations
public record ChanceTable(int notes, int durations, long seed) implements TablePassageModel.Table {
    @Override
    public float[] notes(EncodedPassage given, List<int[]> heard) {
        return weights(hash(given, heard), notes);
    }

    @Override
    public float[] durations(EncodedPassage given, List<int[]> heard, int note) {
        return weights(31 * hash(given, heard) + note, durations);
    }

    private long hash(EncodedPassage given, List<int[]> heard) {
        long hash = 31 * seed + Arrays.hashCode(given.notes());
        for (int[] features : heard) {
            hash = 1_000_003 * hash + Arrays.hashCode(features);
        }
        return hash;
    }

    private static float[] weights(long hash, int count) {
        Random random = new Random(hash);
        float[] weights = new float[count];
        for (int i = 0; i < count; i++) {
            weights[i] = (float) Math.exp(3 * random.nextGaussian());
        }
        return weights;
    }
}
