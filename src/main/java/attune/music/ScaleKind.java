package attune.music;

import java.util.List;

/// A pattern of steps that a scale repeats in every octave.
public enum ScaleKind {
    MAJOR("major", 0, 2, 4, 5, 7, 9, 11),
    MINOR("minor", 0, 2, 3, 5, 7, 8, 10),
    HARMONIC_MINOR("harmonic minor", 0, 2, 3, 5, 7, 8, 11),
    MELODIC_MINOR("melodic minor", 0, 2, 3, 5, 7, 9, 11),
    DORIAN("Dorian", 0, 2, 3, 5, 7, 9, 10),
    PHRYGIAN("Phrygian", 0, 1, 3, 5, 7, 8, 10),
    LYDIAN("Lydian", 0, 2, 4, 6, 7, 9, 11),
    MIXOLYDIAN("Mixolydian", 0, 2, 4, 5, 7, 9, 10),
    LOCRIAN("Locrian", 0, 1, 3, 5, 6, 8, 10),
    MAJOR_PENTATONIC("major pentatonic", 0, 2, 4, 7, 9),
    MINOR_PENTATONIC("minor pentatonic", 0, 3, 5, 7, 10),
    BLUES("blues", 0, 3, 5, 6, 7, 10),
    WHOLE_TONE("whole tone", 0, 2, 4, 6, 8, 10),
    CHROMATIC("chromatic", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

    private final String title;
    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<Integer> semitones;

    ScaleKind(String title, Integer... semitones) {
        this.title = title;
        this.semitones = List.of(semitones);
    }

    /// As people read it after the tonic: `minor pentatonic`.
    public String title() {
        return title;
    }

    /// The semitones above the tonic, 0 first, rising, below 12. The melodic minor is the rising one.
    public List<Integer> semitones() {
        return semitones;
    }
}
