package attune.music;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Names the chord that a set of sounding pitches makes: `Am`, `D7`, `G/B`.
public final class ChordName {
    /// A kind of chord: what follows the root's name, and the semitones above the root.
    private record Kind(String suffix, List<Integer> steps) {}

    /// The first that fits wins, so plain chords come before those that hold the same notes under another name.
    private static final List<Kind> KINDS = List.of(new Kind("", List.of(0, 4, 7)), new Kind("m", List.of(0, 3, 7)),
            new Kind("7", List.of(0, 4, 7, 10)), new Kind("m7", List.of(0, 3, 7, 10)),
            new Kind("maj7", List.of(0, 4, 7, 11)), new Kind("dim", List.of(0, 3, 6)),
            new Kind("dim7", List.of(0, 3, 6, 9)), new Kind("m7♭5", List.of(0, 3, 6, 10)),
            new Kind("aug", List.of(0, 4, 8)), new Kind("sus4", List.of(0, 5, 7)), new Kind("7", List.of(0, 4, 10)),
            new Kind("m7", List.of(0, 3, 10)), new Kind("maj7", List.of(0, 4, 11)));

    private ChordName() {}

    /// The chord's name, with the bass where that is not the root; empty where the pitches make none that has a name here.
    ///
    /// @param sharps of the key signature, negative for flats: it decides how black keys are spelled
    public static Optional<String> of(Collection<Integer> pitches, int sharps) {
        if (pitches.isEmpty()) {
            return Optional.empty();
        }
        int bass = pitches.stream().mapToInt(Integer::intValue).min().orElseThrow() % 12;
        int sounding = 0;
        for (int pitch : pitches) {
            sounding |= 1 << pitch % 12;
        }
        for (Kind kind : KINDS) {
            for (int i = 0; i < 12; i++) {
                int root = (bass + i) % 12;
                if (mask(kind, root) == sounding) {
                    String over = root == bass ? "" : "/" + letter(bass, sharps);
                    return Optional.of(letter(root, sharps) + kind.suffix() + over);
                }
            }
        }
        return Optional.empty();
    }

    private static int mask(Kind kind, int root) {
        int mask = 0;
        for (int step : kind.steps()) {
            mask |= 1 << (root + step) % 12;
        }
        return mask;
    }

    private static String letter(int pitchClass, int sharps) {
        String name = Pitch.name(60 + pitchClass, sharps);
        return name.substring(0, name.length() - 1);
    }
}
