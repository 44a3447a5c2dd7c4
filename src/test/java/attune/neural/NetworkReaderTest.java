package attune.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.dataset.Vocabulary;
import attune.model.AttentionLstmSpec;
import attune.model.Prediction;
import attune.model.Reading;
import attune.model.TrainingPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class NetworkReaderTest {
    private static final Vocabulary WORDS = Fixtures.vocabulary(37, 11);

    /// A line of events that begins with START, as each take does.
    @SuppressWarnings("ArrayRecordComponent")
    private record Line(int[] notes, int[] durations) {
        static Line random(int start, int size, long seed) {
            int[] notes = new Random(seed).ints(size, 1, WORDS.notes().size()).toArray();
            int[] durations = new Random(seed + 1).ints(size, 1, WORDS.durations().size()).toArray();
            Arrays.fill(notes, 0, start, WORDS.startNote());
            Arrays.fill(durations, 0, start, WORDS.startDuration());
            return new Line(notes, durations);
        }

        Line part(int from, int to) {
            return new Line(Arrays.copyOfRange(notes, from, to), Arrays.copyOfRange(durations, from, to));
        }
    }

    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @ParameterizedTest
    @CsvSource({"1,8,true,0", "1,8,false,1", "2,16,true,1", "2,5,false,2", "7,31,true,3", "7,13,false,7",
        "32,67,true,32",
        "32,64,true,9", "32,130,false,20", "40,16,true,0", "3,256,true,2"})
    void aWindowedReaderExpectsWhatTheWindowPredicts(int window, int hidden, boolean attention, int start) {
        Line line = Line.random(start, 3 * window + 5, 1);
        try (Network network = network(window, hidden, attention);
                NetworkReader reader = reader(network, Reading.WINDOWED, line.part(0, window), 2)) {
            for (int next = window;; next++) {
                Prediction predicted = predict(network, line.part(next - window, next));
                assertClose(predicted, reader.expected().get(0));
                assertClose(predicted, reader.expected().get(1));
                if (next == line.notes().length) {
                    break;
                }
                read(reader, line, next, 2);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,8,true", "2,16,false", "7,31,true", "32,67,true", "5,130,false"})
    void aStreamingReaderReadsOnFromItsFirstEventAndAttendsOverItsLastStates(int window, int hidden,
            boolean attention) {
        Line line = Line.random(1, 2 * window + 6, 2);
        try (Network network = network(window, hidden, attention);
                NetworkReader reader = reader(network, Reading.STREAMING, line.part(0, window), 1)) {
            assertClose(predict(network, line.part(0, window)), reader.expected().getFirst());
            for (int next = window; next < line.notes().length; next++) {
                read(reader, line, next, 1);
                Prediction whole = predict(network, line.part(0, next + 1));
                Prediction expected = reader.expected().getFirst();
                if (attention) {
                    float[] last = lastWeights(whole.attention(), window);
                    assertArrayEquals(last, expected.attention(), 1e-5f);
                    assertArrayEquals(notesOf(network, line.part(0, next + 1), last), expected.notes(), 1e-5f);
                } else {
                    assertClose(whole, expected);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void aTakeComesOutTheSameAloneAndAmongOthersOnAnyNumberOfThreads(Reading reading) {
        int window = 6;
        int takes = 11;
        List<Line> lines = IntStream.range(0, takes).mapToObj(take -> Line.random(3, 20, take)).toList();
        Line before = Line.random(2, window, 99);
        try (Network network = network(window, 67, true)) {
            List<List<Prediction>> alone = lines.stream().map(line -> {
                try (NetworkReader reader = reader(network, reading, before, 1)) {
                    for (int event = 0; event < 20; event++) {
                        read(reader, line, event, 1);
                    }
                    return reader.expected();
                }
            }).toList();
            for (int threads = 1; threads <= 3; threads++) {
                try (NetworkReader reader = new NetworkReader(network.graph(), reading, before.notes(),
                        before.durations(), takes, threads)) {
                    for (int event = 0; event < 20; event++) {
                        int now = event;
                        reader.read(lines.stream().mapToInt(line -> line.notes()[now]).toArray(),
                                lines.stream().mapToInt(line -> line.durations()[now]).toArray());
                    }
                    for (int take = 0; take < takes; take++) {
                        assertIdentical(alone.get(take).getFirst(), reader.expected().get(take));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void takesThatStayGoOnAsIfTheOthersHadNeverBeen(Reading reading) {
        Line before = Line.random(2, 5, 7);
        Line line = Line.random(0, 24, 8);
        try (Network network = network(5, 16, true);
                NetworkReader among = reader(network, reading, before, 9);
                NetworkReader alone = reader(network, reading, before, 1)) {
            int takes = 9;
            for (int event = 0; event < 24; event++) {
                int[] notes = new Random(event).ints(takes, 1, 37).toArray();
                int[] durations = new Random(event).ints(takes, 1, 11).toArray();
                notes[takes - 2] = line.notes()[event]; // ours is the last but one, until it is alone
                durations[takes - 2] = line.durations()[event];
                among.read(notes, durations);
                read(alone, line, event, 1);
                assertIdentical(alone.expected().getFirst(), among.expected().get(takes - 2));
                if (event % 3 == 0 && takes > 2) {
                    takes--;
                    among.keep(IntStream.range(1, takes + 1).toArray());
                }
            }
            assertEquals(2, among.expected().size());
            among.keep(new int[]{0});
            assertIdentical(alone.expected().getFirst(), among.expected().getFirst());
        }
    }

    @Test
    void aTokenThatIsNotInTheVocabularyIsRefused() {
        try (Network network = network(3, 4, true);
                NetworkReader reader = reader(network, Reading.WINDOWED, Line.random(1, 3, 1), 1)) {
            assertThrows(IndexOutOfBoundsException.class, () -> reader.read(new int[]{37}, new int[]{1}));
            assertThrows(IndexOutOfBoundsException.class, () -> reader.read(new int[]{1}, new int[]{-1}));
            assertThrows(IllegalArgumentException.class, () -> reader.read(new int[]{1, 1}, new int[]{1, 1}));
            assertThrows(IllegalArgumentException.class, () -> reader.keep(new int[]{0, 0}));
        }
    }

    private static Network network(int window, int hidden, boolean attention) {
        Network network = Network.toTrain(new AttentionLstmSpec(window, 6, 3, hidden, attention, 0), WORDS,
                TrainingPlan.seed(1, 1));
        Nd4j.getRandom().setSeed(5);
        network.setWeights(NdArrays.floats(Nd4j.randn(1, network.parameters()).muli(2 / Math.sqrt(hidden))));
        return network;
    }

    private static NetworkReader reader(Network network, Reading reading, Line window, int takes) {
        return new NetworkReader(network.graph(), reading, window.notes(), window.durations(), takes);
    }

    private static void read(NetworkReader reader, Line line, int event, int takes) {
        int[] notes = new int[takes];
        int[] durations = new int[takes];
        Arrays.fill(notes, line.notes()[event]);
        Arrays.fill(durations, line.durations()[event]);
        reader.read(notes, durations);
    }

    private static Prediction predict(Network network, Line window) {
        return network.predict(new int[][]{window.notes()}, new int[][]{window.durations()}).getFirst();
    }

    /// α over the last states alone, where the network looked at more.
    private static float[] lastWeights(float[] weights, int count) {
        float[] last = Arrays.copyOfRange(weights, weights.length - count, weights.length);
        float sum = 0;
        for (float weight : last) {
            sum += weight;
        }
        for (int i = 0; i < count; i++) {
            last[i] /= sum;
        }
        return last;
    }

    /// What the notes' head makes of the last states, weighted so.
    private static float[] notesOf(Network network, Line line, float[] weights) {
        ComputationGraph graph = network.graph();
        INDArray[] inputs = {NdArrays.tokens(new int[][]{line.notes()}, new int[][]{line.durations()})};
        INDArray states = Objects.requireNonNull(graph.feedForward(inputs, false, false).get(NetworkBuilder.SECOND));
        INDArray last = states.get(NDArrayIndex.point(0), NDArrayIndex.all(),
                NDArrayIndex.interval(states.size(2) - weights.length, states.size(2))).dup();
        INDArray context = last.mmul(Nd4j.createFromArray(weights).reshape(weights.length, 1)).transpose();
        INDArray logits = context.mmul(graph.getLayer(NetworkBuilder.NOTES).getParam("W"))
                .add(graph.getLayer(NetworkBuilder.NOTES).getParam("b"));
        return new CrossEntropy(NdArrays.doubles(logits), WORDS.notes().size()).probabilities(0);
    }

    private static void assertClose(Prediction wanted, Prediction actual) {
        assertArrayEquals(wanted.notes(), actual.notes(), 1e-5f);
        assertArrayEquals(wanted.durations(), actual.durations(), 1e-5f);
        assertArrayEquals(wanted.attention(), actual.attention(), 1e-5f);
    }

    private static void assertIdentical(Prediction wanted, Prediction actual) {
        assertArrayEquals(wanted.notes(), actual.notes());
        assertArrayEquals(wanted.durations(), actual.durations());
        assertArrayEquals(wanted.attention(), actual.attention());
    }
}
