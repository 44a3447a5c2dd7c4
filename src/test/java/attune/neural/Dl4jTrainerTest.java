package attune.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.TrainingData;
import attune.model.AttentionLstmSpec;
import attune.model.BatchResult;
import attune.model.Checkpoint;
import attune.model.EpochResult;
import attune.model.ModelFile;
import attune.model.Prediction;
import attune.model.SequenceModel;
import attune.model.TrainingFailedException;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.model.TrainingPlan.Updater;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Dl4jTrainerTest {
    private static final AttentionLstmSpec SPEC = new AttentionLstmSpec(5, 4, 3, 6, true, 0.25);
    private static final TrainingData DATA = Fixtures.data();

    @ParameterizedTest
    @EnumSource
    void theLossFallsAndTheBestEpochIsKept(Updater updater) throws TrainingFailedException {
        Recorder heard = new Recorder(Integer.MAX_VALUE);
        ModelFile model = train(plan(updater, 12, 0), heard);
        assertEquals(12, heard.epochs.size());
        assertTrue(heard.epochs.getLast().training().total() < heard.epochs.getFirst().training().total());
        EpochResult best = heard.epochs.stream().filter(EpochResult::best).toList().getLast();
        assertArrayEquals(heard.checkpoints.get(best.epoch() - 1).model().weights(), model.weights());
        assertEquals(best.epoch(), model.provenance().epochs().size());
    }

    @Test
    void batchesAndEpochsAreReported() throws TrainingFailedException {
        Recorder heard = new Recorder(Integer.MAX_VALUE);
        train(plan(Updater.RMSPROP, 2, 0), heard);
        assertEquals(10, heard.batches.size()); // 21 + 16 windows in batches of 8
        assertEquals(5, heard.batches.getLast().batch());
        assertEquals(2, heard.batches.getLast().epoch());
        assertTrue(heard.messages.get(1).startsWith("epoch 1 of 2, batch 2 of 5, about"), heard.messages.get(1));
        assertNotNull(heard.epochs.getFirst().validation());
    }

    @Test
    void sameSeedSameWeights() throws TrainingFailedException {
        float[] once = train(plan(Updater.RMSPROP, 2, 0), new Recorder(Integer.MAX_VALUE)).weights();
        float[] again = train(plan(Updater.RMSPROP, 2, 0), new Recorder(Integer.MAX_VALUE)).weights();
        assertArrayEquals(once, again);
    }

    /// After 3 batches: within the first epoch; 5: at its end, before it was measured; 8: within the second.
    @ParameterizedTest
    @EnumSource
    void aResumedTrainingEqualsAnUnbrokenOne(Updater updater) throws TrainingFailedException {
        Recorder unbroken = new Recorder(Integer.MAX_VALUE);
        ModelFile expected = train(plan(updater, 3, 0), unbroken);
        for (int stop : new int[]{3, 5, 8}) {
            Recorder first = new Recorder(stop);
            train(plan(updater, 3, 0), first);
            assertEquals(stop, first.batches.size());
            Recorder second = new Recorder(Integer.MAX_VALUE);
            ModelFile model = new Dl4jTrainer().resume(first.stopped.getFirst(), plan(updater, 3, 0), DATA, second,
                    second);
            assertArrayEquals(expected.weights(), model.weights(), "stopped after " + stop);
            assertEquals(losses(unbroken), losses(second));
            Checkpoint end = second.checkpoints.getLast();
            assertArrayEquals(unbroken.checkpoints.getLast().model().weights(), end.model().weights());
            assertArrayEquals(unbroken.checkpoints.getLast().updaterState(), end.updaterState());
        }
    }

    @Test
    void aCheckpointOfAnEpochCanBeResumedToo() throws TrainingFailedException {
        Recorder unbroken = new Recorder(Integer.MAX_VALUE);
        ModelFile expected = train(plan(Updater.RMSPROP, 3, 0), unbroken);
        Recorder second = new Recorder(Integer.MAX_VALUE);
        ModelFile model = new Dl4jTrainer().resume(unbroken.checkpoints.getFirst(), plan(Updater.RMSPROP, 3, 0), DATA,
                second, second);
        assertArrayEquals(expected.weights(), model.weights());
        assertEquals(2, second.epochs.size());
    }

    @Test
    void resumingOnOtherPiecesIsRefused() throws TrainingFailedException {
        Recorder heard = new Recorder(Integer.MAX_VALUE);
        train(plan(Updater.RMSPROP, 1, 0), heard);
        TrainingData other = new TrainingData(DATA.vocabulary(), DATA.training(), List.of(), "11");
        assertThrows(IllegalArgumentException.class, () -> new Dl4jTrainer().resume(heard.checkpoints.getFirst(),
                plan(Updater.RMSPROP, 2, 0), other, heard, heard));
    }

    @Test
    void cancellingKeepsTheBestSoFar() throws TrainingFailedException {
        Recorder heard = new Recorder(13);
        ModelFile model = train(plan(Updater.RMSPROP, 9, 0), heard);
        assertSame(heard.checkpoints.getLast().best(), model);
        assertEquals(2, heard.stopped.getFirst().epoch());
        assertEquals(3, heard.stopped.getFirst().batch());
    }

    @Test
    void cancellingInTheFirstEpochKeepsWhatIsThere() throws TrainingFailedException {
        Recorder heard = new Recorder(1);
        ModelFile model = train(plan(Updater.RMSPROP, 9, 0), heard);
        assertSame(heard.stopped.getFirst().model(), model);
        assertTrue(model.provenance().epochs().isEmpty());
    }

    @Test
    void cancellingBeforeTheFirstBatchKeepsNothing() {
        assertThrows(JobCancelledException.class, () -> train(plan(Updater.RMSPROP, 9, 0), new Recorder(0)));
    }

    @Test
    void trainingStopsWhenPatienceIsOut() throws TrainingFailedException {
        Recorder heard = new Recorder(Integer.MAX_VALUE);
        train(new TrainingPlan(60, 8, Updater.RMSPROP, 0.03, 7, 2), heard);
        assertTrue(heard.epochs.size() < 60);
        int size = heard.epochs.size();
        assertFalse(heard.epochs.get(size - 1).best() || heard.epochs.get(size - 2).best());
        assertTrue(heard.epochs.get(size - 3).best());
    }

    @Test
    void aLossThatIsNoNumberStopsWithAdvice() {
        TrainingPlan wild = new TrainingPlan(9, 8, Updater.RMSPROP, 1e38, 7, 0);
        var failure = assertThrows(TrainingFailedException.class, () -> train(wild, new Recorder(Integer.MAX_VALUE)));
        assertTrue(String.valueOf(failure.getMessage()).contains("lower learning rate"), failure.getMessage());
    }

    @Test
    void aLoadedModelPredictsWhatTheTrainedOneDid() throws TrainingFailedException {
        ModelFile model = train(plan(Updater.ADAM, 2, 0), new Recorder(Integer.MAX_VALUE));
        ModelFile copy = new ModelFile(model.name(), model.spec(), model.vocabulary(), model.provenance(),
                model.weights().clone(), model.trainingPieces());
        int[][] notes = {{1, 2, 3, 4, 5}, {0, 0, 0, 8, 7}};
        int[][] durations = {{1, 1, 2, 3, 1}, {0, 0, 0, 1, 2}};
        try (SequenceModel one = new Dl4jModelLoader().load(model);
                SequenceModel two = new Dl4jModelLoader().load(copy)) {
            Prediction expected = one.predict(notes, durations).get(1);
            Prediction actual = two.predict(notes, durations).get(1);
            assertArrayEquals(expected.notes(), actual.notes());
            assertArrayEquals(expected.durations(), actual.durations());
            assertArrayEquals(expected.attention(), actual.attention());
        }
    }

    @Test
    void weightsThatDoNotFitAreRefused() throws TrainingFailedException {
        ModelFile model = train(plan(Updater.ADAM, 1, 0), new Recorder(Integer.MAX_VALUE));
        ModelFile broken = new ModelFile("broken", model.spec(), model.vocabulary(), model.provenance(), new float[3],
                List.of());
        assertThrows(IllegalArgumentException.class, () -> new Dl4jModelLoader().load(broken));
    }

    private static List<String> losses(Recorder heard) {
        return heard.checkpoints.getLast().history().stream()
                .map(result -> result.training() + " " + result.validation() + " " + result.best()).toList();
    }

    private static TrainingPlan plan(Updater updater, int epochs, int patience) {
        return new TrainingPlan(epochs, 8, updater, 0.01, 7, patience);
    }

    private static ModelFile train(TrainingPlan plan, Recorder recorder) throws TrainingFailedException {
        return new Dl4jTrainer().train("test", SPEC, plan, DATA, Map.of(), recorder, recorder);
    }

    /// Hears everything, and cancels after so many batches.
    private static final class Recorder implements TrainingListener, JobContext {
        private final int limit;
        private final List<BatchResult> batches = new ArrayList<>();
        private final List<EpochResult> epochs = new ArrayList<>();
        private final List<Checkpoint> checkpoints = new ArrayList<>();
        private final List<Checkpoint> stopped = new ArrayList<>();
        private final List<String> messages = new ArrayList<>();

        private Recorder(int limit) {
            this.limit = limit;
        }

        @Override
        public void onBatch(BatchResult result) {
            batches.add(result);
        }

        @Override
        public void onEpoch(EpochResult result, Checkpoint checkpoint) {
            epochs.add(result);
            checkpoints.add(checkpoint);
        }

        @Override
        public void onStopped(Checkpoint checkpoint) {
            stopped.add(checkpoint);
        }

        @Override
        public void progress(long done, long total, String message) {
            messages.add(message);
        }

        @Override
        public boolean isCancelled() {
            return batches.size() >= limit;
        }
    }
}
