package attune.ui.heatmap;

import attune.dataset.NoteToken;
import attune.dataset.Vocabulary;
import attune.music.Pitch;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Tokens and shares as people write them.
public final class NoteWords {
    private NoteWords() {}

    /// `E-4` is `E♭4`, `C3.E3` is `C3 E3`, and what does not sound is said in words.
    public static String of(String token, int sharps) {
        return switch (token) {
            case Vocabulary.REST -> "a rest";
            case Vocabulary.START -> "the end";
            default -> Arrays.stream(NoteToken.pitches(token)).mapToObj(pitch -> Pitch.name(pitch, sharps))
                    .collect(Collectors.joining(" "));
        };
    }

    /// `41 %`; small shares are not rounded away: `0.3 %`, `under 0.1 %`.
    public static String percent(double share) {
        double percent = share * 100;
        if (percent >= 9.95) {
            return Math.round(percent) + " %";
        }
        if (percent >= 0.1) {
            return Math.round(percent * 10) / 10.0 + " %";
        }
        return percent > 0 ? "under 0.1 %" : "0 %";
    }
}
