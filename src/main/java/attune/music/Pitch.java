package attune.music;

import java.util.List;

/// Names of MIDI pitches: 60 is C4.
public final class Pitch {
    private static final List<String> TOKENS = List.of("C", "C#", "D", "E-", "E", "F", "F#", "G", "G#", "A", "B-", "B");
    private static final List<String> SHARPS = List.of("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B");
    private static final List<String> FLATS = List.of("C", "D♭", "D", "E♭", "E", "F", "G♭", "G", "A♭", "A", "B♭", "B");

    private Pitch() {}

    /// The name as tokens spell it, in plain letters: black keys are C# E- F# G# B-, as `E-4`.
    public static String token(int pitch) {
        return TOKENS.get(pitch % 12) + (pitch / 12 - 1);
    }

    /// The name as people read it, spelled by the key: `F♯4`, `B♭3`.
    ///
    /// @param sharps of the key signature; negative for flats
    public static String name(int pitch, int sharps) {
        if (sharps == 0) {
            return token(pitch).replace('#', '♯').replaceFirst("([EB])-(?=-?\\d)", "$1♭");
        }
        return (sharps < 0 ? FLATS : SHARPS).get(pitch % 12) + (pitch / 12 - 1);
    }

    /// The name without the octave: `F♯`, `B♭`.
    ///
    /// @param pitchClass 0–11, 0 is C
    /// @param sharps of the key signature; negative for flats
    public static String className(int pitchClass, int sharps) {
        String name = name(60 + pitchClass, sharps);
        return name.substring(0, name.length() - 1);
    }

    public static boolean isBlackKey(int pitch) {
        return switch (pitch % 12) {
            case 1, 3, 6, 8, 10 -> true;
            default -> false;
        };
    }
}
