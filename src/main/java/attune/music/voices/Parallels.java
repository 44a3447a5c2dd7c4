package attune.music.voices;

import static attune.music.voices.VoiceFrames.SILENCE;

import java.util.List;

/// How often two voices go the same way from one fifth to another, or from one octave (or unison) to another, which strict style forbids.
///
/// The rule: of each two voices, a sixteenth and the one a beat later are compared wherever both voices sound at both. It is a parallel
/// where both voices have moved, both up or both down, and the upper one lies as far above the lower one at both: modulo 12 by 7 semitones
/// (fifths) or 0 (octaves). So voices that are crossed a fourth apart count as fifths, as they do in the yardstick.
///
/// @param compared so many voice-pair beats
public record Parallels(long fifths, long octaves, long compared) {
    private static final int FIFTH = 7;
    private static final int OCTAVE = 0;

    /// Those of all pairs of voices in all pieces.
    public static Parallels of(List<VoiceFrames> pieces) {
        Parallels sum = new Parallels(0, 0, 0);
        for (VoiceFrames piece : pieces) {
            for (VoicePair pair : VoicePair.all(piece.voices())) {
                sum = sum.plus(of(piece, pair));
            }
        }
        return sum;
    }

    private static Parallels of(VoiceFrames piece, VoicePair pair) {
        Parallels sum = new Parallels(0, 0, 0);
        for (int from = 0; from + VoiceFrames.BEAT < piece.length(); from++) {
            int to = from + VoiceFrames.BEAT;
            sum = sum.plus(step(piece.pitch(from, pair.upper()), piece.pitch(from, pair.lower()),
                    piece.pitch(to, pair.upper()), piece.pitch(to, pair.lower())));
        }
        return sum;
    }

    private static Parallels step(int upper, int lower, int upperNext, int lowerNext) {
        if (upper == SILENCE || lower == SILENCE || upperNext == SILENCE || lowerNext == SILENCE) {
            return new Parallels(0, 0, 0);
        }
        boolean sameWay = Integer.signum(upperNext - upper) * Integer.signum(lowerNext - lower) > 0;
        int before = Math.floorMod(upper - lower, 12);
        boolean same = sameWay && before == Math.floorMod(upperNext - lowerNext, 12);
        return new Parallels(same && before == FIFTH ? 1 : 0, same && before == OCTAVE ? 1 : 0, 1);
    }

    private Parallels plus(Parallels more) {
        return new Parallels(fifths + more.fifths, octaves + more.octaves, compared + more.compared);
    }

    /// Parallel fifths per 1,000 voice-pair beats; 0 where nothing was compared.
    public double fifthsPer1000() {
        return per1000(fifths);
    }

    /// Parallel octaves per 1,000 voice-pair beats; 0 where nothing was compared.
    public double octavesPer1000() {
        return per1000(octaves);
    }

    private double per1000(long count) {
        return compared == 0 ? 0 : 1000.0 * count / compared;
    }
}
