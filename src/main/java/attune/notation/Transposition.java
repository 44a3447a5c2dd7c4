package attune.notation;

import attune.music.KeySignature;

/// How far a part sounds from what is written.
///
/// @param semitones from the written pitch to the sounding one: −2 for a clarinet in B♭
/// @param fifths the same on the line of fifths: −2 for a major second down, 0 for octaves
public record Transposition(int semitones, int fifths) {
    public static final Transposition NONE = new Transposition(0, 0);
    private static final int MOST_SIGNS = 7;
    /// The lowest pitch that is surely written at octave 0 or above, however it is spelled, and the highest at 9 or below.
    private static final int LOWEST = 13;
    private static final int HIGHEST = 127;
    private static final Transposition OCTAVE_DOWN = new Transposition(-12, 0);

    public Transposition {
        if (Math.floorMod(7 * fifths - semitones, 12) != 0) {
            throw new IllegalArgumentException(semitones + " semitones are not " + fifths + " fifths");
        }
    }

    /// How the instrument of that General MIDI program is usually written.
    public static Transposition of(int program) {
        return switch (program) {
            case 56, 59, 64, 71 -> new Transposition(-2, -2); // trumpets, soprano saxophone, clarinet: in B♭
            case 65 -> new Transposition(-9, -3); // alto saxophone in E♭
            case 66 -> new Transposition(-14, -2); // tenor saxophone in B♭
            case 67 -> new Transposition(-21, -3); // baritone saxophone in E♭
            case 60, 69 -> new Transposition(-7, -1); // horn, English horn: in F
            case 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 43 -> new Transposition(-12, 0);
            case 8, 13, 72 -> new Transposition(12, 0); // celesta, xylophone, piccolo
            case 9 -> new Transposition(24, 0); // glockenspiel
            default -> NONE;
        };
    }

    /// This one, where everything between these sounding pitches can be written with it; else none, or an octave for what lies
    /// below all written octaves.
    Transposition fitting(int lowest, int highest) {
        if (lowest - semitones >= LOWEST && highest - semitones <= HIGHEST) {
            return this;
        }
        return lowest < LOWEST ? OCTAVE_DOWN : NONE;
    }

    /// What a sounding pitch is written as.
    SpelledPitch written(SpelledPitch sounding) {
        return new SpelledPitch(sounding.pitch() - semitones, sounding.fifth() - fifths);
    }

    /// What a sounding key is written as, by another name where it would have more than seven signs.
    KeySignature written(KeySignature sounding) {
        int sharps = sounding.sharps() - fifths;
        return new KeySignature(sounding.tick(),
                sharps > MOST_SIGNS ? sharps - 12 : sharps < -MOST_SIGNS ? sharps + 12 : sharps, sounding.minor());
    }
}
