package attune.generate;

import static attune.dataset.VoiceGrid.SILENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.VoiceGrid;
import attune.generate.Binarising.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BinarisingTest {
    @Test
    void theSeedTakesTheHighestActivationAndNeverRests() {
        assertEquals(64, Binarising.SEED.grid(cell(-1, Map.of(60, 0.2, 64, 0.5)), 1).pitch(0, 0));
        assertEquals(60, Binarising.SEED.grid(cell(-1, Map.of(60, -0.2, 64, -0.5)), 1).pitch(0, 0));
        assertEquals(0, Binarising.SEED.grid(cell(-1, Map.of()), 1).pitch(0, 0), "of equals the lowest");
    }

    @Test
    void withRestsAStepIsSilentWhereNothingIsDrawn() {
        for (Rule rule : List.of(Rule.ARG_MAX, Rule.SAMPLED)) {
            Binarising binarising = new Binarising(rule, 0.01, true, List.of());
            assertEquals(SILENCE, binarising.grid(cell(-1, Map.of(60, -0.01)), 1).pitch(0, 0));
            assertEquals(60, binarising.grid(cell(-1, Map.of(60, 0.0)), 1).pitch(0, 0));
        }
    }

    @Test
    void ofSeveralThatSoundTheLikeliestIsTaken() {
        Binarising rests = new Binarising(Rule.BERNOULLI, 1, true, List.of());
        assertEquals(64, rests.grid(cell(-1, Map.of(60, 0.9, 64, 1.0)), 1).pitch(0, 0));
        assertEquals(SILENCE, rests.grid(cell(-1, Map.of()), 1).pitch(0, 0));
        assertEquals(0, new Binarising(Rule.BERNOULLI, 1, false, List.of()).grid(cell(-1, Map.of()), 1).pitch(0, 0));
    }

    @Test
    void aPitchSoundsAsOftenAsItsActivationSays() {
        float[][][] activations = steps(cell(-1, Map.of(60, 0.2, 64, -0.5)), 20_000);
        Map<Integer, Double> shares = shares(new Binarising(Rule.BERNOULLI, 1, true, List.of()).grid(activations, 1));
        assertEquals(0.6, share(shares, 60), 0.015);
        assertEquals(0.4 * 0.25, share(shares, 64), 0.015);
        assertEquals(0.4 * 0.75, share(shares, SILENCE), 0.015);
    }

    @Test
    void samplesFollowTheSoftmaxAtTheirTemperature() {
        float[][][] activations = steps(cell(-1, Map.of(60, 0.5, 64, 0.25)), 20_000);
        Map<Integer, Double> shares = shares(new Binarising(Rule.SAMPLED, 0.1, false, List.of()).grid(activations, 1));
        double sum = 1 + Math.exp(-2.5) + 82 * Math.exp(-15);
        assertEquals(1 / sum, share(shares, 60), 0.01);
        assertEquals(Math.exp(-2.5) / sum, share(shares, 64), 0.01);
        Binarising cold = new Binarising(Rule.SAMPLED, 0, false, List.of());
        assertEquals(1, share(shares(cold.grid(activations, 1)), 60), 1e-9);
    }

    @Test
    void aLockedVoiceTakesTheBestOfItsRange() {
        PitchRange tenor = new PitchRange(48, 67);
        float[][][] activations = cell(-1, Map.of(40, 1.0, 50, 0.5, 55, 0.6, 72, 1.0));
        for (Rule rule : List.of(Rule.ARG_MAX, Rule.SAMPLED)) {
            assertEquals(55, new Binarising(rule, 0.001, false, List.of(tenor)).grid(activations, 1).pitch(0, 0));
        }
        float[][][] outside = cell(-1, Map.of(72, 1.0));
        assertEquals(SILENCE, new Binarising(Rule.ARG_MAX, 1, true, List.of(tenor)).grid(outside, 1).pitch(0, 0));
        assertEquals(48, new Binarising(Rule.BERNOULLI, 1, false, List.of(tenor)).grid(outside, 1).pitch(0, 0));
        PitchRange wide = new PitchRange(80, 127);
        assertEquals(83, new Binarising(Rule.ARG_MAX, 1, true, List.of(wide)).grid(cell(-1, Map.of(83, 1.0)), 1)
                .pitch(0, 0));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Binarising(Rule.SAMPLED, -1, false, List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> new Binarising(Rule.ARG_MAX, 1, false, List.of(new PitchRange(84, 90))));
        Binarising two = new Binarising(Rule.ARG_MAX, 1, false, List.of(new PitchRange(0, 83), new PitchRange(0, 83)));
        assertThrows(IllegalArgumentException.class, () -> two.grid(cell(0, Map.of()), 1));
        assertThrows(IllegalArgumentException.class, () -> Binarising.SEED.grid(new float[0][][], 1));
        assertThrows(IllegalArgumentException.class, () -> Binarising.SEED.grid(new float[1][1][83], 1));
        assertThrows(IllegalArgumentException.class, () -> Binarising.SEED.grid(cell(Float.NaN, Map.of()), 1));
        assertThrows(IllegalArgumentException.class, () -> Binarising.SEED.grid(cell(1.5f, Map.of()), 1));
        float[][][] uneven = {new float[2][84], new float[1][84]};
        assertThrows(IllegalArgumentException.class, () -> Binarising.SEED.grid(uneven, 1));
    }

    @Property(tries = 300)
    void nothingEverLiesOutsideOfALockedRange(@ForAll Rule rule, @ForAll boolean rests, @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 10) double temperature, @ForAll @IntRange(max = 83) int lowest,
            @ForAll @IntRange(max = 127) int more) {
        PitchRange range = new PitchRange(lowest, Math.min(127, lowest + more));
        Binarising locked = new Binarising(rule, temperature, rests, List.of(range, range));
        VoiceGrid grid = locked.grid(random(2, 8, seed), seed);
        for (int step = 0; step < grid.steps(); step++) {
            for (int track = 0; track < 2; track++) {
                int pitch = grid.pitch(step, track);
                assertTrue(pitch == SILENCE ? rests : range.holds(pitch), pitch + " is outside of " + range);
            }
        }
    }

    @Property(tries = 100)
    void aVoiceIsNotTouchedByWhatChangesInAnother(@ForAll Rule rule, @ForAll boolean rests, @ForAll long seed) {
        Binarising binarising = new Binarising(rule, 0.5, rests, List.of());
        float[][][] before = random(3, 16, seed);
        float[][][] after = before.clone();
        after[1] = random(1, 16, ~seed)[0];
        VoiceGrid one = binarising.grid(before, seed);
        VoiceGrid other = binarising.grid(after, seed);
        assertEquals(one, binarising.grid(before, seed), "same activations and seed, same music");
        assertNotEquals(one, other);
        for (int step = 0; step < 16; step++) {
            assertEquals(one.pitch(step, 0), other.pitch(step, 0));
            assertEquals(one.pitch(step, 2), other.pitch(step, 2));
        }
    }

    private static float[][][] random(int tracks, int steps, long seed) {
        Random random = new Random(seed);
        float[][][] activations = new float[tracks][steps][VoiceGrid.PITCHES];
        for (float[][] track : activations) {
            for (float[] step : track) {
                for (int pitch = 0; pitch < step.length; pitch++) {
                    step[pitch] = (float) Math.tanh(2 * random.nextGaussian());
                }
            }
        }
        return activations;
    }

    /// One track of one step, with the same activation for all pitches but some.
    private static float[][][] cell(float all, Map<Integer, Double> others) {
        float[] cell = new float[VoiceGrid.PITCHES];
        Arrays.fill(cell, all);
        others.forEach((pitch, activation) -> cell[pitch] = activation.floatValue());
        return new float[][][]{{cell}};
    }

    private static float[][][] steps(float[][][] cell, int steps) {
        float[][] repeated = new float[steps][];
        Arrays.fill(repeated, cell[0][0]);
        return new float[][][]{repeated};
    }

    private static Map<Integer, Double> shares(VoiceGrid grid) {
        return IntStream.range(0, grid.steps()).mapToObj(step -> grid.pitch(step, 0)).collect(
                Collectors.groupingBy(Function.identity(), Collectors.summingDouble(_ -> 1.0 / grid.steps())));
    }

    private static double share(Map<Integer, Double> shares, int pitch) {
        return shares.getOrDefault(pitch, 0.0);
    }
}
