package attune.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.PassageData;
import attune.dataset.PassagePair;
import attune.dataset.Vocabulary;
import attune.model.Checkpoint;
import attune.model.CheckpointStore;
import attune.model.EncoderDecoderSpec;
import attune.model.EpochResult;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.PassageLosses;
import attune.model.PassageModel;
import attune.model.PassageTask;
import attune.model.Refinements;
import attune.model.TrainingFailedException;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Dl4jPassageTrainerTest {
    private static final Vocabulary WORDS = vocabulary(9, 4);
    private static final EncoderDecoderSpec SPEC = new EncoderDecoderSpec(PassageTask.HARMONISE, 2, 6, 3, 8, 12, 7, 8,
            true, 0.2);
    private static final List<PassagePair> PAIRS = pairs(20, 1);
    private static final PassageData DATA = PassageFixtures.data(PAIRS, pairs(5, 100), 2, WORDS);
    private static final Refinements ALL = new Refinements(0.1, 0.5, 0.5, 0.9);

    @TempDir
    private Path folder;

    @Test
    void itLearnsEightPairsByHeart() throws TrainingFailedException {
        var spec = new EncoderDecoderSpec(PassageTask.HARMONISE, 2, 12, 4, 16, 32, 16, 24, true, 0);
        PassageData eight = PassageFixtures.data(PAIRS.subList(0, 8), List.of(), 2, WORDS);
        Recorder heard = new Recorder(Integer.MAX_VALUE);
        new Dl4jPassageTrainer().train("eight", spec,
                new TrainingPlan(400, 8, TrainingPlan.Updater.ADAM, 0.01, 3, 0), eight, Map.of(), heard,
                JobContext.silent());
        EpochResult last = heard.epochs.getLast();
        assertTrue(last.training().total() < 0.02, "loss " + last.training().total());
        assertEquals(1, last.training().accuracy());
    }

    @Test
    void sameSeedSameWeights() throws TrainingFailedException {
        ModelFile one = train(plan(1, ALL), TrainingListener.NONE);
        assertArrayEquals(one.weights(), train(plan(1, ALL), TrainingListener.NONE).weights());
        assertFalse(Arrays.equals(one.weights(), train(plan(2, ALL), TrainingListener.NONE).weights()));
    }

    @Test
    void eachRefinementChangesWhatIsLearned() throws TrainingFailedException {
        float[] plain = train(plan(1, Refinements.NONE), TrainingListener.NONE).weights();
        for (Refinements one : List.of(new Refinements(0.1, 0, 0, 1), new Refinements(0, 0.1, 0, 1),
                new Refinements(0, 0, 0.9, 1), new Refinements(0, 0, 0, 0.5))) {
            assertFalse(Arrays.equals(plain, train(plan(1, one), TrainingListener.NONE).weights()), one.toString());
        }
    }

    @Test
    void resumedInTheMiddleOfAnEpochItEndsWithTheSameBits() throws TrainingFailedException, IOException {
        ModelFile whole = train(plan(1, ALL), TrainingListener.NONE);
        Recorder heard = new Recorder(5);
        new Dl4jPassageTrainer().train("p", SPEC, plan(1, ALL), DATA, Map.of(), heard, heard);
        Checkpoint stopped = heard.stopped.getFirst();
        assertNotEquals(0, stopped.batch());
        CheckpointStore.write(stopped, folder.resolve("c" + CheckpointStore.ENDING));
        Checkpoint read = CheckpointStore.read(folder.resolve("c" + CheckpointStore.ENDING));
        assertEquals(ALL, read.model().provenance().plan().refinements());
        ModelFile resumed = new Dl4jPassageTrainer().resume(read, plan(1, ALL), DATA, TrainingListener.NONE,
                JobContext.silent());
        assertArrayEquals(whole.weights(), resumed.weights());
    }

    @Test
    void savedAndLoadedItMeasuresTheSame() throws TrainingFailedException, IOException {
        ModelFile model = train(plan(1, Refinements.NONE), TrainingListener.NONE);
        ModelStore.write(model, folder.resolve("m" + ModelStore.ENDING));
        ModelFile read = ModelStore.read(folder.resolve("m" + ModelStore.ENDING));
        assertEquals(SPEC, read.spec());
        try (PassageModel one = new Dl4jPassageLoader().load(model);
                PassageModel other = new Dl4jPassageLoader().load(read)) {
            PassageLosses expected = one.measure(PAIRS).get(7);
            PassageLosses actual = other.measure(PAIRS).get(7);
            assertArrayEquals(expected.notes(), actual.notes());
            assertArrayEquals(expected.durations(), actual.durations());
        }
    }

    @Test
    void cancelledBeforeTheFirstBatchNothingIsKept() {
        Recorder heard = new Recorder(0);
        assertThrows(JobCancelledException.class,
                () -> new Dl4jPassageTrainer().train("p", SPEC, plan(1, ALL), DATA, Map.of(), heard, heard));
    }

    @Test
    void dataOfOtherVoicesAreRefused() {
        PassageData three = PassageFixtures.data(List.of(PassageFixtures.random(3, 3, 3, WORDS, 1)), List.of(), 3,
                WORDS);
        String sentence = assertThrows(IllegalArgumentException.class, () -> new Dl4jPassageTrainer().train("p", SPEC,
                plan(1, ALL), three, Map.of(), TrainingListener.NONE, JobContext.silent())).getMessage();
        assertEquals("A network of 2 voices cannot learn from pieces of 3", sentence);
    }

    private static Vocabulary vocabulary(int notes, int durations) {
        List<String> names = new ArrayList<>(List.of(Vocabulary.START));
        IntStream.range(1, notes).forEach(i -> names.add(attune.dataset.NoteToken.of(59 + i)));
        return new Vocabulary(names, Fixtures.vocabulary(notes, durations).durations());
    }

    private static ModelFile train(TrainingPlan plan, TrainingListener listener) throws TrainingFailedException {
        return new Dl4jPassageTrainer().train("p", SPEC, plan, DATA, Map.of(), listener, JobContext.silent());
    }

    private static TrainingPlan plan(long seed, Refinements refinements) {
        return new TrainingPlan(3, 8, TrainingPlan.Updater.ADAM, 0.01, seed, 0, refinements);
    }

    private static List<PassagePair> pairs(int count, int seed) {
        return IntStream.range(seed, seed + count)
                .mapToObj(i -> PassageFixtures.random(2 + i % 5, 3 + i % 7, 2, WORDS, i)).toList();
    }

    /// Remembers what it hears, and cancels after so many batches.
    private static final class Recorder implements TrainingListener, JobContext {
        private final List<EpochResult> epochs = new ArrayList<>();
        private final List<Checkpoint> stopped = new ArrayList<>();
        private final int most;
        private int batches;

        Recorder(int most) {
            this.most = most;
        }

        @Override
        public void onBatch(attune.model.BatchResult result) {
            batches++;
        }

        @Override
        public void onEpoch(EpochResult result, Checkpoint checkpoint) {
            epochs.add(result);
        }

        @Override
        public void onStopped(Checkpoint checkpoint) {
            stopped.add(checkpoint);
        }

        @Override
        public boolean isCancelled() {
            return batches >= most;
        }

        @Override
        public void progress(long done, long total, String message) {}
    }
}
