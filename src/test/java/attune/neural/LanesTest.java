package attune.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.Vocabulary;
import attune.dataset.WindowBatch;
import attune.model.AttentionLstmSpec;
import attune.model.LossSums;
import attune.model.TrainingPlan;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;

/// A batch shared out over lanes, and lanes over threads.
class LanesTest {
    private static final Vocabulary WORDS = Fixtures.vocabulary(9, 4);

    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @Test
    void theNumberOfThreadsDoesNotChangeWhatIsLearned() {
        for (double dropout : new double[]{0, 0.3}) {
            assertArrayEquals(learned(1, dropout), learned(2, dropout));
            for (int again = 0; again < 20; again++) {
                assertArrayEquals(learned(1, dropout), learned(7, dropout));
            }
        }
    }

    @Test
    void lanesTogetherGiveTheGradientOfOne() {
        try (Network network = network(0, DataType.DOUBLE);
                Lane alone = new Lane(network.graph(), 9, 4).beside()) {
            WindowBatch batch = Fixtures.batch(37, 5, WORDS, 4);
            double[] shared = network.gradient(batch, 1);
            LossSums sums = alone.gradient(batch, 1.0 / 37, 1);
            assertArrayEquals(NdArrays.doubles(alone.gradients()), shared, 1e-12);
            LossSums measured = network.measure(batch);
            assertEquals(sums.pitch(), measured.pitch(), 1e-9);
            assertEquals(37, measured.events());
        }
    }

    @Test
    void aFaultInATaskComesBackAndLeavesTheThreadsUsable() {
        try (Workers workers = new Workers()) {
            workers.use(2);
            var fault = assertThrows(IllegalArgumentException.class, () -> workers.run(4, task -> {
                if (task == 2) {
                    throw new IllegalArgumentException("two");
                }
            }));
            assertEquals("two", fault.getMessage());
            AtomicInteger sum = new AtomicInteger();
            workers.run(100, sum::addAndGet);
            assertEquals(4950, sum.get());
        }
    }

    @Test
    void anInterruptionWaitsForTheTasksAndIsPassedOn() {
        try (Workers workers = new Workers()) {
            AtomicInteger done = new AtomicInteger();
            Thread.currentThread().interrupt();
            workers.run(3, _ -> done.incrementAndGet());
            assertEquals(3, done.get());
            assertTrue(Thread.interrupted());
        }
    }

    private static float[] learned(int threads, double dropout) {
        try (Network network = network(dropout, DataType.FLOAT)) {
            network.workers().use(threads);
            for (int step = 0; step < 6; step++) {
                network.learn(Fixtures.batch(40, 5, WORDS, step), step, step);
            }
            return network.weights();
        }
    }

    private static Network network(double dropout, DataType type) {
        var spec = new AttentionLstmSpec(5, 5, 3, 8, true, dropout);
        var plan = new TrainingPlan(1, 8, TrainingPlan.Updater.ADAM, 0.03, 1, 0);
        return new Network(new NetworkBuilder(9, 4, type).build(spec, plan), 9, 4);
    }
}
