package attune.ui.heatmap;

import attune.generate.Candidate;
import attune.generate.GenerationStep;
import attune.music.Meter;
import attune.music.Note;
import attune.music.Pitch;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Takes made by rule, without a network: a wandering melody in G, expectations in the key, attention that fades into the past.
public final class Passages {
    private static final int[] G_MAJOR = {0, 2, 4, 6, 7, 9, 11};
    private static final int QUARTER = 480;
    private static final long EIGHTH = 240;
    private static final long START = 16L * QUARTER;
    private static final int WINDOW = 32;

    private Passages() {}

    /// Of so many steps after so many events of a primer, starting at bar 5 in 4/4.
    public static Passage of(int steps, int primer) {
        return of(steps, primer, WINDOW);
    }

    static Passage of(int steps, int primer, int window) {
        List<PlacedEvent> before = IntStream.range(0, primer).mapToObj(i -> new PlacedEvent(
                new TickRange(START - (primer - i) * EIGHTH, START - (primer - i - 1) * EIGHTH),
                List.of(inKey(4 + (i * 5) % 9)))).toList();
        return new Passage(new Meter(QUARTER, List.of()), 1, START, before, steps(steps, window), steps);
    }

    /// So many steps, always the same.
    public static List<GenerationStep> steps(int count, int window) {
        return steps(count, window, 5);
    }

    /// The same seed gives the same steps.
    public static List<GenerationStep> steps(int count, int window, long seed) {
        Random random = new Random(seed);
        List<GenerationStep> steps = new ArrayList<>();
        long tick = 0;
        int degree = 7;
        for (int i = 0; i < count; i++) {
            degree = Math.clamp(degree + random.nextInt(5) - 2, 1, 13);
            long length = random.nextInt(3) == 0 ? QUARTER : QUARTER / 2;
            steps.add(step(i, tick, length, degree, window, random));
            tick += length;
        }
        return steps;
    }

    private static GenerationStep step(int index, long tick, long length, int degree, int window, Random random) {
        float[] mass = new float[128];
        double width = 0.7 + random.nextDouble() * 2;
        double total = 0;
        for (int i = 0; i < 16; i++) {
            double share = Math.exp(-Math.pow((i - degree) / width, 2)) * (0.4 + random.nextDouble());
            mass[inKey(i)] = (float) share;
            total += share;
        }
        double entropy = 0;
        for (int pitch = 0; pitch < 128; pitch++) {
            mass[pitch] /= (float) total;
            entropy -= mass[pitch] > 0 ? mass[pitch] * Math.log(mass[pitch]) : 0;
        }
        List<Candidate> likeliest = IntStream.range(0, 128).boxed()
                .sorted(Comparator.comparingDouble(pitch -> -mass[pitch])).limit(5)
                .map(pitch -> new Candidate(Pitch.token(pitch), mass[pitch])).toList();
        return new GenerationStep(index, tick, length, List.of(new Note(tick, length, inKey(degree), 80)), mass,
                attention(window, random), index - window, entropy, likeliest);
    }

    private static float[] attention(int window, Random random) {
        float[] weights = new float[window];
        double sum = 0;
        for (int i = 0; i < window; i++) {
            int back = window - i;
            double weight = Math.exp(-back / 4.0) + (back % 8 == 0 ? 0.25 : 0) + 0.04 * random.nextDouble();
            weights[i] = (float) weight;
            sum += weight;
        }
        for (int i = 0; i < window; i++) {
            weights[i] /= (float) sum;
        }
        return weights;
    }

    /// The n-th note of G major from G3 up.
    static int inKey(int degree) {
        return 55 + 12 * Math.floorDiv(degree, 7) + G_MAJOR[Math.floorMod(degree, 7)];
    }
}
