package attune.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.bench.Alternation;
import attune.bench.BenchException;
import attune.bench.BenchPart;
import attune.bench.Measured;
import attune.bench.Rival;
import attune.bench.Rows;
import attune.model.AttentionLstmSpec;
import attune.model.MuseGanSpec;
import attune.model.VoicesPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// That the bench measures what it says, in networks too small for figures to mean anything.
class NeuralBenchTest {
    private static final Alternation TWICE = new Alternation(2, Optional.empty());
    private static final BenchSize TINY = new BenchSize("-tiny", new AttentionLstmSpec(3, 4, 2, 5, true, 0), 16, 9, 4,
            2, 2);

    @Test
    void aTrainingStepIsMeasuredBesideDl4jsOwnLayers() throws BenchException {
        List<Measured> measured = Rows.of(new TrainBench(List.of(TINY)), TWICE);
        assertEquals(List.of("train-step-tiny"), measured.stream().map(Measured::name).toList());
        assertTrue(measured.getFirst().ours().setting().matches("\\d+ workers?"), measured.toString());
        assertMeasured(measured.getFirst());
    }

    @Test
    void aWindowForwardIsMeasuredBesideDl4jsOwnLayers() throws BenchException {
        assertMeasured(Rows.of(new ForwardBench(TINY, 1), TWICE).getFirst());
    }

    @Test
    void aStepOnPassagesIsMeasured() throws BenchException {
        Measured measured = Rows.of(new PassageBench(2, 3), TWICE).getFirst();
        assertEquals("passage-step", measured.name());
        assertEquals(2, measured.ours().turns().size());
        assertTrue(measured.ours().spread().low() > 0, measured.toString());
    }

    @Test
    void aStepOfGeneratorAndCriticIsMeasured() throws BenchException {
        var plan = new VoicesPlan(1, 2, 1, 0.001, 0, 10, 1, 1);
        Measured measured = Rows.of(new VoicesBench(Map.of("tiny", new MuseGanSpec(1, 1, 2, 1, 1)), plan, 1), TWICE)
                .getFirst();
        assertEquals("voices-step-tiny", measured.name());
        assertTrue(measured.ours().spread().low() > 0, measured.toString());
    }

    @Test
    void bothLearnTheSameFromOneBatch() {
        var stock = new StockTraining(TINY.stock());
        try (Network network = TINY.network()) {
            stock.graph().setParams(network.graph().params());
            for (int step = 0; step < 3; step++) {
                network.learn(TINY.windows(16), 0, 1);
                stock.learn(TINY.windows(16));
            }
            assertEquals(0, stock.graph().params().sub(network.graph().params()).norm1Number().doubleValue()
                    / stock.graph().numParams(), 1e-5);
        }
    }

    @Test
    void thePartsAreThereWithoutLoadingAnything() {
        assertEquals(List.of("train", "forward", "passages", "voices"),
                NeuralBench.parts().stream().map(BenchPart::name).toList());
        assertTrue(NeuralBench.libraries().matches("ND4J 1\\.\\S+, OpenBLAS for \\S+"), NeuralBench.libraries());
        assertEquals("unknown", LibraryVersion.of(BenchPart.class, "no.such", "library"));
    }

    private static void assertMeasured(Measured measured) {
        assertEquals(2, measured.ours().turns().size());
        assertTrue(measured.ours().spread().low() > 0, measured.toString());
        assertTrue(measured.ratio(Rival.STOCK).orElseThrow() > 0, measured.toString());
        assertEquals(Optional.empty(), measured.ratio(Rival.LIBTORCH));
    }
}
