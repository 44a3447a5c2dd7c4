package attune.neural;

import attune.dataset.EncodedPiece;
import attune.dataset.TrainingData;
import attune.dataset.Vocabulary;
import attune.dataset.WindowBatch;
import attune.dataset.Windows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Small pieces, vocabularies and batches for the tests of the networks.
final class Fixtures {
    private Fixtures() {}

    /// A vocabulary of so many note and duration tokens, START and 0 among them.
    static Vocabulary vocabulary(int notes, int durations) {
        List<String> noteTokens = new ArrayList<>(List.of(Vocabulary.START));
        List<String> durationTokens = new ArrayList<>(List.of(Vocabulary.START_DURATION));
        for (int i = 1; i < notes; i++) {
            noteTokens.add("note" + i);
        }
        for (int i = 1; i < durations; i++) {
            durationTokens.add(i + "/4");
        }
        return new Vocabulary(noteTokens, durationTokens);
    }

    /// A piece that repeats a pattern of its own, so that there is something to learn.
    static EncodedPiece piece(String name, int size, Vocabulary vocabulary, long seed) {
        Random random = new Random(seed);
        int[] notes = new int[size];
        int[] durations = new int[size];
        boolean[] known = new boolean[size];
        Arrays.fill(known, true);
        for (int i = 0; i < size; i++) {
            notes[i] = i < 5 ? 1 + random.nextInt(vocabulary.notes().size() - 1) : notes[i - 5];
            durations[i] = i < 5 ? 1 + random.nextInt(vocabulary.durations().size() - 1) : durations[i - 5];
        }
        return new EncodedPiece(name, notes, durations, known);
    }

    static TrainingData data() {
        Vocabulary vocabulary = vocabulary(9, 4);
        return new TrainingData(vocabulary,
                List.of(piece("one", 20, vocabulary, 1), piece("two", 15, vocabulary, 2)),
                List.of(piece("three", 12, vocabulary, 3)), "00");
    }

    /// A random batch in which every row is trained and counted.
    static WindowBatch batch(int size, int time, Vocabulary vocabulary, long seed) {
        EncodedPiece piece = randomPiece(size + time, vocabulary, seed);
        Windows windows = new Windows(List.of(piece), vocabulary, time);
        int[] rows = new int[size];
        Arrays.setAll(rows, i -> time + i);
        return windows.batch(rows);
    }

    private static EncodedPiece randomPiece(int size, Vocabulary vocabulary, long seed) {
        int[] notes = new Random(seed).ints(size, 1, vocabulary.notes().size()).toArray();
        int[] durations = new Random(seed + 1).ints(size, 1, vocabulary.durations().size()).toArray();
        boolean[] known = new boolean[size];
        Arrays.fill(known, true);
        return new EncodedPiece("random", notes, durations, known);
    }
}
