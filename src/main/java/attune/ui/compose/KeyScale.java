package attune.ui.compose;

import attune.music.KeySignature;

/// The pitch classes of a key, bit p for the class p (0 is C).
final class KeyScale {
    private static final int[] MAJOR = {0, 2, 4, 5, 7, 9, 11};

    private KeyScale() {}

    /// A minor key has its sixth and seventh both ways: without the leading note no phrase of it could close.
    static int of(KeySignature key) {
        int tonicOfMajor = Math.floorMod(7 * key.sharps(), 12);
        int classes = 0;
        for (int step : MAJOR) {
            classes |= 1 << (tonicOfMajor + step) % 12;
        }
        int tonic = tonicOfMajor + 9;
        return key.minor() ? classes | 1 << (tonic + 9) % 12 | 1 << (tonic + 11) % 12 : classes;
    }
}
