package attune.music;

import java.util.List;

/// A scale on a tonic (a pitch class, 0–11, 0 is C), through all octaves.
///
/// Its notes are numbered by degrees without end: 0 is the tonic in MIDI's lowest octave, and each octave has as many as the
/// kind has steps. A pitch beside the scale is the degree below it, raised.
public record Scale(int tonic, ScaleKind kind) {
    /// Every pitch there is.
    public static final Scale CHROMATIC = new Scale(0, ScaleKind.CHROMATIC);

    public Scale {
        if (tonic < 0 || tonic > 11) {
            throw new IllegalArgumentException("A tonic is a pitch class from 0 to 11: " + tonic);
        }
    }

    /// The major or the natural minor scale of a key.
    public static Scale of(KeySignature key) {
        return new Scale(key.tonic(), key.minor() ? ScaleKind.MINOR : ScaleKind.MAJOR);
    }

    /// The scale's notes within an octave as pitch classes, the tonic first.
    public List<Integer> pitchClasses() {
        return kind.semitones().stream().map(semitone -> (tonic + semitone) % 12).toList();
    }

    public boolean contains(int pitch) {
        return kind.semitones().contains(Math.floorMod(pitch - tonic, 12));
    }

    /// The nearest pitch of the scale within 0–127; of two as near the lower.
    public int nearest(int pitch) {
        for (int distance = 0; distance < 12; distance++) {
            if (isThere(pitch - distance)) {
                return pitch - distance;
            }
            if (isThere(pitch + distance)) {
                return pitch + distance;
            }
        }
        throw new IllegalArgumentException("Pitch is 0–127: " + pitch);
    }

    /// So many steps of the scale higher, or lower where negative; what stood a semitone above the scale does so afterwards.
    ///
    /// @return a pitch that may lie outside 0–127
    public int step(int pitch, int steps) {
        return pitchOf(degree(pitch) + steps) + raised(pitch);
    }

    /// The pitch on the other side of the axis, as many steps of the scale away: what was raised is lowered.
    ///
    /// @param axis a pitch; one beside the scale counts as the note of the scale below it
    /// @return a pitch that may lie outside 0–127
    public int mirror(int pitch, int axis) {
        return pitchOf(2 * degree(axis) - degree(pitch)) - raised(pitch);
    }

    /// The number of the scale's last note at or below the pitch.
    public int degree(int pitch) {
        int octave = Math.floorDiv(pitch - tonic, 12);
        int above = Math.floorMod(pitch - tonic, 12);
        int degree = 0;
        while (degree + 1 < kind.semitones().size() && kind.semitones().get(degree + 1) <= above) {
            degree++;
        }
        return octave * kind.semitones().size() + degree;
    }

    /// The pitch of the note with this number; it may lie outside 0–127.
    public int pitchOf(int degree) {
        int size = kind.semitones().size();
        return tonic + 12 * Math.floorDiv(degree, size) + kind.semitones().get(Math.floorMod(degree, size));
    }

    /// `F♯ Dorian`.
    ///
    /// @param sharps of the key signature, negative for flats: it decides how black keys are spelled
    public String name(int sharps) {
        return Pitch.className(tonic, sharps) + " " + kind.title();
    }

    private int raised(int pitch) {
        return pitch - pitchOf(degree(pitch));
    }

    private boolean isThere(int pitch) {
        return pitch >= 0 && pitch <= 127 && contains(pitch);
    }
}
