package attune.music;

import java.util.List;

/// From `tick` on: the number of sharps (negative: flats, −7 to 7) and whether the key is minor.
public record KeySignature(long tick, int sharps, boolean minor) {
    private static final List<String> MAJOR = List.of("C♭", "G♭", "D♭", "A♭", "E♭", "B♭", "F", "C", "G", "D", "A", "E",
            "B", "F♯",
            "C♯");
    private static final List<String> MINOR = List.of("a♭", "e♭", "b♭", "f", "c", "g", "d", "a", "e", "b", "f♯", "c♯",
            "g♯", "d♯",
            "a♯");

    public KeySignature {
        if (tick < 0 || sharps < -7 || sharps > 7) {
            throw new IllegalArgumentException("A key has at most seven sharps or flats: " + sharps);
        }
    }

    /// The key with this tonic; of two spellings the one with fewer signs, sharps where there are six of either.
    ///
    /// @param tonic a pitch class, 0–11
    public static KeySignature on(long tick, int tonic, boolean minor) {
        int sharps = Math.floorMod(7 * (minor ? tonic + 3 : tonic), 12);
        return new KeySignature(tick, sharps > 6 ? sharps - 12 : sharps, minor);
    }

    /// The pitch class (0–11) on which the key stands: a fifth up for every sharp.
    public int tonic() {
        return Math.floorMod(7 * sharps + (minor ? 9 : 0), 12);
    }

    /// `G` for G major, `e` for E minor, as musicians abbreviate.
    public String shortName() {
        return (minor ? MINOR : MAJOR).get(sharps + 7);
    }

    /// `G major`, `E minor`.
    public String longName() {
        String letter = shortName();
        return Character.toUpperCase(letter.charAt(0)) + letter.substring(1) + (minor ? " minor" : " major");
    }
}
