package attune.notation;

import attune.music.KeySignature;
import java.util.List;

/// Finds the name of each pitch from those around it and the key signature.
///
/// Every pitch class that sounds nearby votes, as often as it sounds, for the name that the pitch has in the chromatic scale on
/// it, as in stage one of ps13 (D. Meredith, The ps13 pitch spelling algorithm, Journal of New Music Research 35, 2006). There
/// names are free of the key and the whole piece is shifted to a plausible one afterwards; here the voters have their names by
/// the key signature, so that names need no shifting, and the tonic votes too.
public final class PitchSpeller {
    /// So many notes before and after take part, as in ps13.
    static final int BEFORE = 10;
    static final int AFTER = 42;
    /// How many voters the tonic of the key counts for.
    static final double TONIC = 3;
    private static final int CLASSES = 12;
    /// The fifths from a tonic to the notes of its chromatic scale: 1 ♭2 2 ♭3 3 4 ♯4 5 ♭6 6 ♭7 7.
    private static final int[] CHROMATIC = {0, -5, 2, -3, 4, -1, 6, 1, -4, 3, -2, 5};
    /// Names are searched so far from the C of the key's major scale.
    private static final int LOWEST = -17;
    private static final int HIGHEST = 22;

    private PitchSpeller() {}

    /// A pitch that sounds, in the order of time.
    ///
    /// @param key in force there
    public record Sounding(int pitch, KeySignature key) {}

    /// The places on the line of fifths, one for each.
    public static int[] fifths(List<Sounding> notes) {
        int[] result = new int[notes.size()];
        int[] nearby = new int[CLASSES];
        int from = 0;
        int to = 0;
        for (int i = 0; i < result.length; i++) {
            while (to < Math.min(result.length, i + AFTER)) {
                nearby[notes.get(to++).pitch() % CLASSES]++;
            }
            while (from < i - BEFORE) {
                nearby[notes.get(from++).pitch() % CLASSES]--;
            }
            result[i] = fifth(notes.get(i), nearby);
        }
        return result;
    }

    private static int fifth(Sounding note, int[] nearby) {
        double[] votes = new double[HIGHEST - LOWEST + 1];
        int keyTonic = note.key().tonic();
        for (int tonic = 0; tonic < CLASSES; tonic++) {
            double weight = nearby[tonic] + (tonic == keyTonic ? TONIC : 0);
            if (weight > 0) {
                int place = nameOf(tonic, note.key()) + CHROMATIC[Math.floorMod(note.pitch() - tonic, CLASSES)];
                votes[place - LOWEST] += weight;
            }
        }
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            if (votes[i] > votes[best]) {
                best = i;
            }
        }
        return best + LOWEST;
    }

    /// The voter's own name: that of the key's chromatic scale.
    private static int nameOf(int pitchClass, KeySignature key) {
        int tonicFifth = key.sharps() + (key.minor() ? 3 : 0);
        return tonicFifth + CHROMATIC[Math.floorMod(pitchClass - key.tonic(), CLASSES)];
    }

}
