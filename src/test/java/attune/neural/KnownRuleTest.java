package attune.neural;

import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.GridData;
import attune.dataset.GridOptions;
import attune.dataset.GridWindow;
import attune.dataset.Transposition;
import attune.dataset.VoiceGrid;
import attune.model.Checkpoint;
import attune.model.MuseGanSpec;
import attune.model.TrainingFailedException;
import attune.model.VoicesListener;
import attune.model.VoicesPlan;
import attune.model.VoicesSnapshot;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A corpus whose rule is known: four voices a fixed chord apart, held for a bar, moving from bar to bar.
class KnownRuleTest {
    private static final int[] CHORD = {24, 16, 7, 0};
    private static final int LOWEST = 36;
    private static final int ROOTS = 5;
    private static final int STEPS = 3500;

    @Test
    void aGeneratorLearnsTheRule() throws TrainingFailedException {
        Random random = new Random(2);
        List<GridWindow> windows = IntStream.range(0, 144).mapToObj(bar -> new GridWindow("rule", bar,
                bar(LOWEST + random.nextInt(ROOTS)).then(bar(LOWEST + random.nextInt(ROOTS))))).toList();
        GridData data = new GridData(4, new GridOptions(2, GridOptions.Cut.WHOLE_BARS, false, Transposition.NONE),
                windows, List.of(), "00");
        List<VoiceGrid> samples = new ArrayList<>();
        new Dl4jVoicesTrainer().train("Rule", new MuseGanSpec(4, 2, 32, 32, 16),
                new VoicesPlan(STEPS, 16, 2, 0.002, 0.5, 10, STEPS, 1), data, Map.of(), new VoicesListener() {
                    @Override
                    public void onSnapshot(VoicesSnapshot snapshot, Checkpoint checkpoint) {
                        samples.addAll(snapshot.samples());
                    }
                }, JobContext.silent());
        long obeying = samples.stream().flatMap(sample -> IntStream.range(0, 2).mapToObj(
                bar -> sample.slice(bar * VoiceGrid.STEPS, (bar + 1) * VoiceGrid.STEPS)))
                .filter(KnownRuleTest::obeys).count();
        long roots = samples.stream().map(sample -> sample.pitch(0, 3)).distinct().count();
        assertTrue(obeying >= 0.9 * 2 * samples.size(), obeying + " of " + 2 * samples.size());
        assertTrue(roots >= ROOTS - 1, "not one chord alone: " + roots);
    }

    private static boolean obeys(VoiceGrid bar) {
        return bar.equals(bar(bar.pitch(0, 3)));
    }

    private static VoiceGrid bar(int root) {
        int[][] pitches = new int[VoiceGrid.STEPS][CHORD.length];
        for (int[] step : pitches) {
            for (int track = 0; track < CHORD.length; track++) {
                step[track] = Math.min(VoiceGrid.PITCHES - 1, root + CHORD[track]);
            }
        }
        return new VoiceGrid(CHORD.length, pitches);
    }
}
