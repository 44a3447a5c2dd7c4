package attune.bench;

import attune.dataset.NoteToken;
import attune.dataset.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Vocabularies of any size, whose tokens are real ones as far as there are so many.
final class BenchTokens {
    private static final int PITCHES = 80;
    private static final int LOWEST = 21;

    private BenchTokens() {}

    /// So many note and duration tokens, START and 0 among them.
    static Vocabulary vocabulary(int notes, int durations) {
        List<String> noteTokens = new ArrayList<>(List.of(Vocabulary.START, Vocabulary.REST));
        for (int i = 0; noteTokens.size() < notes; i++) {
            noteTokens.add(token(i));
        }
        List<String> durationTokens = new ArrayList<>(List.of(Vocabulary.START_DURATION));
        for (int i = 1; i < durations; i++) {
            durationTokens.add(i + "/4");
        }
        return new Vocabulary(noteTokens.subList(0, notes), durationTokens);
    }

    /// Single notes first, then chords of two a third apart, and so on.
    private static String token(int number) {
        int[] pitches = new int[1 + number / PITCHES];
        Arrays.setAll(pitches, voice -> LOWEST + number % PITCHES + 4 * voice);
        return NoteToken.of(pitches);
    }
}
