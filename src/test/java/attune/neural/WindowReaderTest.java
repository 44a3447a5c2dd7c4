package attune.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.dataset.Vocabulary;
import attune.model.AttentionLstmSpec;
import attune.model.Prediction;
import attune.model.TrainingPlan;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.factory.Nd4j;

class WindowReaderTest {
    private static final Vocabulary WORDS = Fixtures.vocabulary(37, 11);

    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @ParameterizedTest
    @CsvSource({"1,8,true", "2,5,false", "31,1,true", "33,2,true", "31,31,false", "32,67,true", "33,95,true",
        "1,97,true",
        "2,131,false", "31,131,true", "33,130,true", "32,256,true", "5,300,false"})
    void itExpectsWhatTheGraphDoes(int window, int hidden, boolean attention) {
        try (Network network = network(hidden, attention);
                WindowReader shared = new WindowReader(network.graph(), window, 2);
                WindowReader whole = new WindowReader(network.graph(), window, Integer.MAX_VALUE)) {
            for (int seed = 0; seed < 3; seed++) {
                int[][] notes = {line(window, 37, seed), line(window, 37, seed + 9)};
                int[][] durations = {line(window, 11, seed), line(window, 11, seed + 9)};
                Prediction wanted = network.predict(notes, durations).getFirst(); // two windows go through the graph
                assertClose(wanted, shared.read(notes[0], durations[0]));
                assertClose(wanted, whole.read(notes[0], durations[0]));
            }
        }
    }

    @Test
    void itExpectsTheSameEachTimeToTheLastBit() {
        int[] notes = line(32, 37, 1);
        int[] durations = line(32, 11, 1);
        try (Network network = network(131, true); WindowReader reader = new WindowReader(network.graph(), 32)) {
            Prediction first = reader.read(notes, durations);
            for (int time = 0; time < 300; time++) {
                reader.read(line(32, 37, time), line(32, 11, time));
                Prediction again = reader.read(notes, durations);
                assertArrayEquals(first.notes(), again.notes());
                assertArrayEquals(first.durations(), again.durations());
                assertArrayEquals(first.attention(), again.attention());
            }
        }
    }

    @Test
    void aNetworkThatHasChangedExpectsSomethingElse() {
        int[][] notes = {line(4, 37, 1)};
        int[][] durations = {line(4, 11, 1)};
        try (Network network = network(8, true)) {
            float[] before = network.predict(notes, durations).getFirst().notes();
            network.learn(Fixtures.batch(3, 4, WORDS, 1), 0, 1);
            float[] learned = network.predict(notes, durations).getFirst().notes();
            assertNotEquals(before[0], learned[0]);
            network.setWeights(new float[(int) network.parameters()]);
            assertEquals(1f / 37, network.predict(notes, durations).getFirst().notes()[0], 1e-6f);
        }
    }

    @Test
    void aTokenThatIsNotInTheVocabularyIsRefused() {
        try (Network network = network(131, true); WindowReader reader = new WindowReader(network.graph(), 2)) {
            assertThrows(IndexOutOfBoundsException.class, () -> reader.read(new int[]{1, 37}, new int[]{1, 1}));
            assertThrows(IndexOutOfBoundsException.class, () -> reader.read(new int[]{1, 1}, new int[]{-1, 1}));
        }
    }

    private static Network network(int hidden, boolean attention) {
        Network network = Network.toTrain(new AttentionLstmSpec(4, 6, 3, hidden, attention, 0), WORDS,
                TrainingPlan.seed(1, 1));
        Nd4j.getRandom().setSeed(5);
        network.setWeights(NdArrays.floats(Nd4j.randn(1, network.parameters()).muli(2 / Math.sqrt(hidden))));
        return network;
    }

    private static int[] line(int size, int below, long seed) {
        return new Random(seed).ints(size, 0, below).toArray();
    }

    private static void assertClose(Prediction wanted, Prediction actual) {
        assertArrayEquals(wanted.notes(), actual.notes(), 1e-5f);
        assertArrayEquals(wanted.durations(), actual.durations(), 1e-5f);
        assertArrayEquals(wanted.attention(), actual.attention(), 1e-5f);
    }
}
