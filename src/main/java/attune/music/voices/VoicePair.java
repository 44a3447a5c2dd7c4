package attune.music.voices;

import java.util.ArrayList;
import java.util.List;

/// Two voices of a piece, from 0, the highest.
public record VoicePair(int upper, int lower) {
    private static final String LETTERS = "SATB";

    public VoicePair {
        if (upper < 0 || lower <= upper) {
            throw new IllegalArgumentException("A pair has an upper and a lower voice: " + upper + ", " + lower);
        }
    }

    /// All pairs of so many voices, the highest first.
    public static List<VoicePair> all(int voices) {
        List<VoicePair> pairs = new ArrayList<>();
        for (int upper = 0; upper < voices; upper++) {
            for (int lower = upper + 1; lower < voices; lower++) {
                pairs.add(new VoicePair(upper, lower));
            }
        }
        return List.copyOf(pairs);
    }

    /// What people call the pair: `SA` for the upper two of four voices, else `1–2`.
    public String name(int voices) {
        return voiceName(upper, voices) + (voices == LETTERS.length() ? "" : "–") + voiceName(lower, voices);
    }

    /// What people call a voice: S, A, T, B of four, else its number from 1, the highest.
    public static String voiceName(int voice, int voices) {
        return voices == LETTERS.length() ? LETTERS.substring(voice, voice + 1) : String.valueOf(voice + 1);
    }
}
