package attune.bench;

import attune.dataset.EncodedPiece;
import attune.dataset.NoteToken;
import attune.dataset.TrainingData;
import attune.dataset.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What networks are measured on: random pieces, and vocabularies of any size, whose tokens are real ones as far as there are so many.
final class BenchTokens {
    private static final int PITCHES = 80;
    private static final int LOWEST = 21;

    static final int NOTES = 460;
    static final int DURATIONS = 20;

    private BenchTokens() {}

    /// A piece to train on of so many random events, and a fifth of it to judge by; as many tokens as the reference has.
    static TrainingData data(int events) {
        return new TrainingData(vocabulary(NOTES, DURATIONS), List.of(piece("one", events, 1)),
                List.of(piece("two", events / 5, 2)), "00");
    }

    private static EncodedPiece piece(String name, int size, long seed) {
        Random random = new Random(seed);
        boolean[] known = new boolean[size];
        Arrays.fill(known, true);
        return new EncodedPiece(name, random.ints(size, 1, NOTES).toArray(), random.ints(size, 1, DURATIONS).toArray(),
                known);
    }

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
