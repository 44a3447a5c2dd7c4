package attune.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.dataset.PassageFeatures;
import attune.dataset.PassagePair;
import attune.dataset.Vocabulary;
import attune.model.EncoderDecoderSpec;
import attune.model.NoteExpectation;
import attune.model.PassageLosses;
import attune.model.PassageTask;
import attune.model.PassageWriter;
import attune.model.Refinements;
import attune.model.TrainingPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;

/// Writing step by step against the pass through the graph.
class PassageWriterTest {
    private static final Vocabulary WORDS = Fixtures.vocabulary(11, 5);

    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStepExpectsWhatThePassThroughTheGraphExpects(boolean attention) {
        try (PassageNetwork network = network(attention)) {
            PassagePair pair = PassageFixtures.random(7, 12, 2, WORDS, 3);
            PassageLosses expected = network.losses(List.of(pair)).getFirst();
            try (PassageWriter writer = writer(network, attention, pair, 1)) {
                for (int event = 0; event < 12; event++) {
                    NoteExpectation notes = writer.expect(new int[][]{features(pair, event)}).getFirst();
                    int note = pair.written().notes()[event];
                    float[] durations = writer.durations(0, note);
                    assertEquals(expected.notes()[event], -Math.log(notes.notes()[note]), 1e-4);
                    assertEquals(expected.durations()[event],
                            -Math.log(durations[pair.written().durations()[event]]), 1e-4);
                    assertArrayEquals(expected.attention()[event], notes.attention(), 1e-5f);
                }
            }
        }
    }

    @Test
    void aPassageComesOutTheSameAloneAndAmongOthers() {
        try (PassageNetwork network = network(true)) {
            PassagePair pair = PassageFixtures.random(7, 12, 2, WORDS, 3);
            List<float[]> alone = new ArrayList<>();
            try (PassageWriter writer = writer(network, true, pair, 1)) {
                for (int event = 0; event < 12; event++) {
                    alone.add(writer.expect(new int[][]{features(pair, event)}).getFirst().notes());
                    alone.add(writer.durations(0, 3));
                }
            }
            try (PassageWriter writer = writer(network, true, pair, 19)) {
                for (int event = 0; event < 12; event++) {
                    int[][] all = new int[19][];
                    Arrays.fill(all, features(pair, (event + 5) % 12));
                    all[11] = features(pair, event);
                    assertArrayEquals(alone.get(2 * event), writer.expect(all).get(11).notes());
                    assertArrayEquals(alone.get(2 * event + 1), writer.durations(11, 3));
                }
            }
        }
    }

    @Test
    void copiesGoOnFromWhereTheirOriginalStood() {
        try (PassageNetwork network = network(true)) {
            PassagePair one = PassageFixtures.random(7, 12, 2, WORDS, 3);
            PassagePair other = PassageFixtures.random(7, 12, 2, WORDS, 4);
            try (PassageWriter writer = writer(network, true, one, 3);
                    PassageWriter alone = writer(network, true, one, 1)) {
                writer.expect(new int[][]{features(one, 0), features(other, 1), features(one, 5)});
                writer.keep(new int[]{1, 1, 0});
                alone.expect(new int[][]{features(other, 1)});
                int[] next = features(one, 3);
                List<NoteExpectation> expected = writer.expect(new int[][]{next, next, next});
                assertArrayEquals(alone.expect(new int[][]{next}).getFirst().notes(), expected.getFirst().notes());
                assertArrayEquals(expected.get(0).notes(), expected.get(1).notes());
                writer.keep(new int[]{2});
                assertEquals(1, writer.expect(new int[][]{next}).size());
                assertThrows(IllegalArgumentException.class, () -> writer.expect(new int[][]{next, next}));
            }
        }
    }

    private static int[] features(PassagePair pair, int event) {
        return PassageFeatures.written(pair.given(), pair.written(), event, pair.heard()[event],
                pair.written().notes(), WORDS);
    }

    private static PassageWriter writer(PassageNetwork network, boolean attention, PassagePair pair, int writers) {
        return new NetworkPassageWriter(spec(attention), WORDS, network.layerWeights(), pair.given(), writers);
    }

    private static PassageNetwork network(boolean attention) {
        var plan = new TrainingPlan(1, 4, TrainingPlan.Updater.ADAM, 0.01, 5, 0);
        PassageNetwork network = new PassageNetwork(
                NetworkBuilder.encoderDecoder(spec(attention), WORDS, plan, DataType.FLOAT), WORDS, 2,
                Refinements.NONE);
        network.graph().params().muli(2);
        if (attention) {
            PassageFixtures.preferPlaces(network.graph());
        }
        return network;
    }

    private static EncoderDecoderSpec spec(boolean attention) {
        return new EncoderDecoderSpec(PassageTask.HARMONISE, 2, 6, 3, 9, 13, 7, 8, attention, 0.3);
    }
}
