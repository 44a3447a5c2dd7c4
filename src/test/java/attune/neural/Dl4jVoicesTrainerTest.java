package attune.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.GridData;
import attune.dataset.GridOptions;
import attune.dataset.GridWindow;
import attune.dataset.Transposition;
import attune.dataset.VoiceGrid;
import attune.model.Checkpoint;
import attune.model.CheckpointStore;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.MuseGanSpec;
import attune.model.TrainingFailedException;
import attune.model.VoiceInputs;
import attune.model.VoicesListener;
import attune.model.VoicesModel;
import attune.model.VoicesPlan;
import attune.model.VoicesSnapshot;
import attune.model.VoicesStep;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.buffer.DataType;

/// Training of generators: the same seed, cancelling, going on, files.
class Dl4jVoicesTrainerTest {
    private static final MuseGanSpec SPEC = new MuseGanSpec(2, 1, 4, 3, 2);
    private static final VoicesPlan PLAN = new VoicesPlan(4, 17, 2, 0.001, 0.5, 10, 2, 5);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void theSamePlanGivesTheSameModel() throws TrainingFailedException {
        assertArrayEquals(train(VoicesListener.NONE).weights(), train(VoicesListener.NONE).weights());
    }

    @Test
    void aTrainingThatGoesOnEndsWhereAnUnbrokenOneDoes() throws TrainingFailedException, IOException {
        List<Checkpoint> checkpoints = new ArrayList<>();
        train(new VoicesListener() {
            @Override
            public void onSnapshot(VoicesSnapshot snapshot, Checkpoint checkpoint) {
                checkpoints.add(checkpoint);
            }
        });
        Path file = folder.resolve("half.checkpoint");
        CheckpointStore.write(checkpoints.getFirst(), file);
        List<Checkpoint> resumed = new ArrayList<>();
        new Dl4jVoicesTrainer(CLOCK).resume(CheckpointStore.read(file), PLAN, data(), new VoicesListener() {
            @Override
            public void onSnapshot(VoicesSnapshot snapshot, Checkpoint checkpoint) {
                resumed.add(checkpoint);
            }
        }, JobContext.silent());
        assertEquals(1, resumed.size());
        assertArrayEquals(checkpoints.getLast().model().weights(), resumed.getLast().model().weights());
        assertArrayEquals(checkpoints.getLast().updaterState(), resumed.getLast().updaterState());
        assertArrayEquals(checkpoints.getLast().best().weights(), resumed.getLast().best().weights());
    }

    @Test
    void otherDataAreRefusedWithASentence() throws TrainingFailedException {
        List<Checkpoint> checkpoints = new ArrayList<>();
        train(new VoicesListener() {
            @Override
            public void onSnapshot(VoicesSnapshot snapshot, Checkpoint checkpoint) {
                checkpoints.add(checkpoint);
            }
        });
        GridData other = new GridData(2, options(), data().windows(), List.of(), "ff");
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> new Dl4jVoicesTrainer()
                .resume(checkpoints.getFirst(), PLAN, other, VoicesListener.NONE, JobContext.silent()));
        assertTrue(String.valueOf(refused.getMessage()).contains("other pieces"), refused.toString());
        GridData none = new GridData(2, options(), List.of(), List.of(), "00");
        assertThrows(IllegalArgumentException.class, () -> new Dl4jVoicesTrainer().train("None", SPEC, PLAN, none,
                Map.of(), VoicesListener.NONE, JobContext.silent()));
    }

    @Test
    void aCancelledTrainingKeepsWhatCame() throws TrainingFailedException {
        Stop stop = new Stop(3);
        List<Checkpoint> stopped = new ArrayList<>();
        ModelFile model = new Dl4jVoicesTrainer(CLOCK).train("Test", SPEC, PLAN, data(), Map.of(),
                new VoicesListener() {
                    @Override
                    public void onStep(VoicesStep step) {
                        stop.steps++;
                        assertEquals(step.penalty() - step.gap(), step.critic(), 1e-9);
                    }

                    @Override
                    public void onStopped(Checkpoint checkpoint) {
                        stopped.add(checkpoint);
                    }
                }, stop);
        assertEquals("2", model.provenance().notes().get("step"));
        assertEquals(3, stopped.getFirst().batch());
        assertThrows(JobCancelledException.class, () -> new Dl4jVoicesTrainer(CLOCK).train("Test", SPEC, PLAN, data(),
                Map.of(), VoicesListener.NONE, new Stop(0)));
    }

    @Test
    void aModelThatWasSavedDrawsTheSameAloneAndAmongOthers() throws TrainingFailedException, IOException {
        Path file = folder.resolve("voices.attune-model");
        ModelStore.write(train(VoicesListener.NONE), file);
        ModelFile read = ModelStore.read(file);
        assertEquals(data().windows().size(), read.trainingPieces().size());
        List<VoiceInputs> inputs = IntStream.range(0, 19)
                .mapToObj(seed -> VoiceInputs.draw(SPEC, VoiceInputs.Seeds.of(seed, 2))).toList();
        try (VoicesModel model = new Dl4jVoicesLoader().load(read)) {
            List<float[][][]> together = model.draw(inputs);
            for (int picture = 0; picture < inputs.size(); picture++) {
                float[][][] alone = model.draw(List.of(inputs.get(picture))).getFirst();
                for (int track = 0; track < 2; track++) {
                    for (int step = 0; step < SPEC.steps(); step++) {
                        assertArrayEquals(together.get(picture)[track][step], alone[track][step], 1e-6f);
                    }
                }
            }
        }
    }

    @Test
    void anInputOfOneVoiceChangesNoOther() throws TrainingFailedException {
        try (VoicesModel model = new Dl4jVoicesLoader().load(train(VoicesListener.NONE))) {
            VoiceInputs.Seeds seeds = VoiceInputs.Seeds.of(3, 2);
            List<float[][][]> drawn = model.draw(List.of(VoiceInputs.draw(SPEC, seeds),
                    VoiceInputs.draw(SPEC, seeds.withMelody(1, 99)), VoiceInputs.draw(SPEC, seeds.withGroove(0, 98))));
            for (int step = 0; step < SPEC.steps(); step++) {
                assertArrayEquals(drawn.get(0)[0][step], drawn.get(1)[0][step], 1e-7f);
                assertArrayEquals(drawn.get(0)[1][step], drawn.get(2)[1][step], 1e-7f);
            }
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        assertArrayEquals(afterSteps(1), afterSteps(2));
    }

    private static float[] afterSteps(int threads) {
        LinearAlgebra.start();
        try (MuseGan network = new MuseGan(SPEC, PLAN, DataType.FLOAT)) {
            network.workers().use(threads);
            List<VoiceInputs> noise = IntStream.range(0, PLAN.batch())
                    .mapToObj(seed -> VoiceInputs.draw(SPEC, VoiceInputs.Seeds.of(seed, 2))).toList();
            GridData data = data();
            List<VoiceGrid> real = IntStream.range(0, PLAN.batch()).mapToObj(item -> data.item(item % data.count()))
                    .toList();
            for (int step = 0; step < 3; step++) {
                network.learnCritic(real, noise, step, step);
                network.learnGenerator(noise, step);
            }
            return network.weights();
        }
    }

    private static ModelFile train(VoicesListener listener) throws TrainingFailedException {
        return new Dl4jVoicesTrainer(CLOCK).train("Test", SPEC, PLAN, data(), Map.of(), listener, JobContext.silent());
    }

    private static GridOptions options() {
        return new GridOptions(1, GridOptions.Cut.WHOLE_BARS, false, Transposition.NONE);
    }

    private static GridData data() {
        Random random = new Random(1);
        List<GridWindow> windows = IntStream.range(0, 11).mapToObj(bar -> {
            int[][] pitches = new int[VoiceGrid.STEPS][2];
            for (int[] step : pitches) {
                step[0] = 60 + random.nextInt(12);
                step[1] = 40 + random.nextInt(12);
            }
            return new GridWindow("piece", bar, new VoiceGrid(2, pitches));
        }).toList();
        return new GridData(2, options(), windows, List.of(), "00");
    }

    /// Cancels after so many steps.
    private static final class Stop implements JobContext {
        private final int after;
        private int steps;

        Stop(int after) {
            this.after = after;
        }

        @Override
        public boolean isCancelled() {
            return steps >= after;
        }

        @Override
        public void progress(long done, long total, String message) {}
    }
}
