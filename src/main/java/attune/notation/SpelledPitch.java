package attune.notation;

/// A pitch with its name: a MIDI number, and a place on the line of fifths, where C is 0, G 1, F −1, F♯ 6 and B♭ −2.
///
/// The line goes on for ever: 7 more is a sharp more.
///
/// @param pitch the MIDI number; a written one may lie outside 0–127
public record SpelledPitch(int pitch, int fifth) {
    private static final String STEPS = "FCGDAEB";
    private static final int[] SEMITONES = {5, 0, 7, 2, 9, 4, 11};

    public SpelledPitch {
        if (Math.floorMod(7 * fifth - pitch, 12) != 0) {
            throw new IllegalArgumentException(
                    "Pitch " + pitch + " has no name at " + fifth + " on the line of fifths");
        }
    }

    /// @param step `C` to `B`
    /// @param alter sharps, or flats where negative
    /// @param octave from −1, where 4 begins with the middle C; may give a pitch below 0 or above 127
    /// @throws IllegalArgumentException where the step is no letter of these, or the pitch is outside 0–127
    public static SpelledPitch of(char step, int alter, int octave) {
        int index = STEPS.indexOf(step);
        if (index < 0) {
            throw new IllegalArgumentException("Not a step: " + step);
        }
        int pitch = 12 * (octave + 1) + SEMITONES[index] + alter;
        if (pitch < 0 || pitch > 127) {
            throw new IllegalArgumentException("Outside the MIDI range: " + step + alter + " " + octave);
        }
        return new SpelledPitch(pitch, index - 1 + 7 * alter);
    }

    /// The letter, `C` to `B`.
    public char step() {
        return STEPS.charAt(Math.floorMod(fifth + 1, 7));
    }

    /// Sharps, or flats where negative.
    public int alter() {
        return Math.floorDiv(fifth + 1, 7);
    }

    /// The octave of the letter: 4 begins with the middle C; C♭4 sounds as B3.
    public int octave() {
        return Math.floorDiv(pitch - alter(), 12) - 1;
    }

    /// The same letter, sounding elsewhere by whole octaves.
    public SpelledPitch withPitch(int newPitch) {
        return new SpelledPitch(newPitch, fifth);
    }

    @Override
    public String toString() {
        String signs = alter() < 0 ? "♭".repeat(-alter()) : "♯".repeat(alter());
        return step() + signs + octave();
    }
}
