package attune.neural;

import attune.dataset.EncodedPassage;
import attune.dataset.EncodedPiece;
import attune.dataset.PassageData;
import attune.dataset.PassageFeatures;
import attune.dataset.PassagePair;
import attune.dataset.PassagePairs;
import attune.dataset.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/// Small passages for the tests of the encoder–decoder.
final class PassageFixtures {
    private PassageFixtures() {}

    /// A random pair, with everything that can differ: voices, places, what is heard, what counts.
    static PassagePair random(int given, int written, int voices, Vocabulary vocabulary, long seed) {
        Random random = new Random(seed);
        int[][] heard = new int[written][1 + voices];
        boolean[] counted = new boolean[written];
        boolean[] trained = new boolean[written];
        for (int event = 0; event < written; event++) {
            for (int place = 0; place <= voices; place++) {
                heard[event][place] = random.nextInt(event + 1) - 1;
            }
            trained[event] = event == 0 || random.nextInt(5) > 0;
            counted[event] = trained[event] && random.nextInt(5) > 0;
        }
        return new PassagePair(passage(given, voices, vocabulary, random), passage(written, voices, vocabulary, random),
                heard, counted, trained);
    }

    /// Gives each place beside what sounds a score of its own; a network begins with none.
    static void preferPlaces(ComputationGraph graph) {
        INDArray places = graph.paramTable().entrySet().stream().filter(entry -> entry.getKey().endsWith("_Ar"))
                .map(Map.Entry::getValue).findFirst().orElseThrow();
        double[] scores = new Random(5).doubles(places.length(), -2, 2).toArray();
        for (int place = 0; place < scores.length; place++) {
            places.putScalar(place, scores[place]);
        }
    }

    private static EncodedPassage passage(int size, int voices, Vocabulary vocabulary, Random random) {
        return new EncodedPassage(random.ints(size, 1, vocabulary.notes().size()).toArray(),
                random.ints(size, 1, vocabulary.durations().size()).toArray(), random.ints(size, 0, voices).toArray(),
                random.ints(size, 0, 16).toArray(),
                random.ints(size, 0, 33).boxed().sorted(Collections.reverseOrder()).mapToInt(i -> i).toArray());
    }

    /// A random line of so many quarters, to be written backwards.
    static PassagePair reversal(int length, Vocabulary vocabulary, long seed) {
        int[] notes = new Random(seed).ints(length, 1, vocabulary.notes().size()).toArray();
        int[] reversed = new int[length];
        Arrays.setAll(reversed, i -> notes[length - 1 - i]);
        int[][] heard = new int[length][2];
        for (int event = 0; event < length; event++) {
            Arrays.fill(heard[event], event - 1);
        }
        boolean[] all = new boolean[length];
        Arrays.fill(all, true);
        return new PassagePair(quarters(notes), quarters(reversed), heard, all, all);
    }

    private static EncodedPassage quarters(int[] notes) {
        int[] durations = new int[notes.length];
        Arrays.fill(durations, 1);
        return new EncodedPassage(notes, durations, new int[notes.length],
                IntStream.range(0, notes.length).map(event -> PassageFeatures.position(event % 4)).toArray(),
                IntStream.range(0, notes.length).map(event -> PassageFeatures.remaining(notes.length - event))
                        .toArray());
    }

    /// Pairs that stand in a list.
    static PassagePairs pairs(List<PassagePair> pairs) {
        return new PassagePairs() {
            @Override
            public int count() {
                return pairs.size();
            }

            @Override
            public PassagePair pair(int index, long seed, int epoch) {
                return pairs.get(index);
            }

            @Override
            public List<int[]> batches(int size, long seed, int epoch) {
                List<Integer> order = new ArrayList<>(IntStream.range(0, pairs.size()).boxed().toList());
                Collections.shuffle(order, new Random(seed * 31 + epoch));
                return cut(order.stream().mapToInt(i -> i).toArray(), size);
            }

            @Override
            public List<int[]> inOrder(int size) {
                return cut(IntStream.range(0, pairs.size()).toArray(), size);
            }
        };
    }

    static PassageData data(List<PassagePair> training, List<PassagePair> validation, int voices,
            Vocabulary vocabulary) {
        List<EncodedPiece> lines = IntStream.range(0, voices)
                .mapToObj(voice -> Fixtures.piece("one", 5, vocabulary, voice)).toList();
        return new PassageData(voices, vocabulary, pairs(training), pairs(validation), "00", lines, List.of("one"),
                List.of("two"));
    }

    private static List<int[]> cut(int[] order, int size) {
        List<int[]> parts = new ArrayList<>();
        for (int from = 0; from < order.length; from += size) {
            parts.add(Arrays.copyOfRange(order, from, Math.min(order.length, from + size)));
        }
        return parts;
    }
}
