package attune.ui.compose;

import attune.generate.Brief;
import attune.generate.Candidate;
import attune.generate.GivenEvent;
import attune.generate.PassageStep;
import attune.generate.PitchRange;
import attune.music.Note;
import attune.music.Pitch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The notes of [FakePassages]: for each beat a triad of the key that holds the given note, each voice on the nearest of its notes.
final class FakeVoices {
    private static final int[][] RANGES = {{60, 81}, {53, 74}, {48, 69}, {40, 62}};
    private static final int[] TRIADS = {0, 5, 7, 9, 2};
    private final Brief brief;
    private final List<GivenEvent> given;
    private final Random random;
    private final int key;
    private final int[] last;
    private final int[] sounding;

    FakeVoices(Brief brief, List<GivenEvent> given, Random random) {
        this.brief = brief;
        this.given = given;
        this.random = random;
        this.key = key(given);
        this.last = IntStream.range(0, brief.voices()).map(voice -> middle(range(voice))).toArray();
        this.sounding = new int[brief.voices()];
    }

    PassageStep step(int index, int voice, long tick) {
        long quarter = brief.ticksPerQuarter();
        long left = brief.writtenSpan().length() - tick;
        boolean quick = random.nextInt(7) == 0 && tick % quarter == 0;
        long duration = Math.min(left, quick ? quarter / 2 : quarter - tick % (quarter / 2 * 2) % quarter);
        int pitch = brief.voices() == 1 ? answer(tick) : choose(voice, tick);
        last[voice] = pitch;
        sounding[voice] = pitch;
        Note note = new Note(tick, Math.max(1, duration), pitch, 76);
        float[] mass = mass(pitch, range(voice));
        return new PassageStep(index, voice, tick, note.duration(), List.of(note), mass, attention(voice, tick),
                entropy(mass), likeliest(mass), false);
    }

    private int[] range(int voice) {
        if (!brief.rules().ranges().isEmpty()) {
            PitchRange range = brief.rules().ranges().get(voice);
            return new int[]{range.lowest(), range.highest()};
        }
        return brief.voices() == 1 ? new int[]{55, 79} : RANGES[Math.min(voice, RANGES.length - 1)];
    }

    private static int middle(int[] range) {
        return (range[0] + range[1]) / 2;
    }

    /// The major key that holds most of what is given.
    private static int key(List<GivenEvent> given) {
        return IntStream.range(0, 12).boxed().max(Comparator.comparingLong(tonic -> given.stream()
                .flatMap(event -> event.notes().stream()).filter(note -> inKey(note.pitch(), tonic)).count() * 12
                - Math.abs(tonic - 7))).orElse(0);
    }

    private static boolean inKey(int pitch, int tonic) {
        return Arrays.stream(new int[]{0, 2, 4, 5, 7, 9, 11})
                .anyMatch(step -> Math.floorMod(pitch - tonic, 12) == step);
    }

    private int choose(int voice, long tick) {
        int melody = at(tick);
        int root = Arrays.stream(TRIADS).filter(step -> isIn(melody, step)).findFirst().orElse(0);
        int lowest = brief.voices() - 1;
        int ceiling = voice == 0
                ? 127
                : IntStream.range(0, voice).map(other -> sungBy(other, tick))
                        .filter(pitch -> pitch > 0).min().orElse(127);
        int bass = voice == lowest ? 0 : Math.max(sungBy(lowest, tick), 0);
        int[] range = range(voice);
        return IntStream.rangeClosed(range[0], range[1])
                .filter(pitch -> isIn(pitch, root) && inKey(pitch, key) && (voice != lowest || mod(pitch) == root
                        || random.nextInt(3) == 0 && mod(pitch) == (root + 4) % 12))
                .filter(pitch -> !brief.rules().noCrossing() || pitch <= ceiling && pitch >= bass)
                .boxed().min(Comparator.comparingInt(pitch -> Math.abs(pitch - last[voice]) * 4
                        + (pitch % 12 == melody % 12 ? 3 : 0) + (voice > 0 && pitch == last[voice] ? 7 : 0)
                        + random.nextInt(4)))
                .orElse(Math.clamp(last[voice], range[0], range[1]));
    }

    private int mod(int pitch) {
        return Math.floorMod(pitch - key, 12);
    }

    private boolean isIn(int pitch, int root) {
        int above = Math.floorMod(mod(pitch) - root, 12);
        return above == 0 || above == 7 || above == 3 && (root == 9 || root == 2)
                || above == 4 && root != 9 && root != 2;
    }

    /// What is given there; 0 for nothing.
    private int at(long tick) {
        return given.stream().filter(event -> event.tick() <= tick && tick < event.tick() + event.duration())
                .flatMap(event -> event.notes().stream()).mapToInt(Note::pitch).max().orElse(0);
    }

    private int sungBy(int voice, long tick) {
        return given.stream().filter(event -> event.voice() == voice && event.tick() <= tick
                && tick < event.tick() + event.duration()).flatMap(event -> event.notes().stream())
                .mapToInt(Note::pitch).findFirst().orElse(sounding[voice]);
    }

    /// The phrase again, a third lower, with a turn here and there; it ends on the tonic.
    private int answer(long tick) {
        long quarter = brief.ticksPerQuarter();
        int[] range = range(0);
        if (tick + quarter >= brief.writtenSpan().length()) {
            return IntStream.rangeClosed(range[0], range[1]).filter(pitch -> mod(pitch) == 0).boxed()
                    .min(Comparator.comparingInt(pitch -> Math.abs(pitch - last[0]))).orElse(60);
        }
        int from = at(tick % brief.givenSpan().length());
        int wanted = (from == 0 ? last[0] : from) - 3 + random.nextInt(4);
        return IntStream.rangeClosed(range[0], range[1]).filter(pitch -> inKey(pitch, key)).boxed()
                .min(Comparator.comparingInt(pitch -> Math.abs(pitch - wanted))).orElse(60);
    }

    private float[] mass(int pitch, int[] range) {
        float[] mass = new float[128];
        float sum = 0;
        double width = 1.5 + 3 * random.nextDouble();
        for (int each = range[0]; each <= range[1]; each++) {
            if (inKey(each, key)) {
                mass[each] = (float) (Math.exp(-Math.abs(each - pitch) / width) * (0.3 + random.nextDouble()));
            }
        }
        mass[pitch] += 0.6f + random.nextFloat();
        for (float share : mass) {
            sum += share;
        }
        for (int each = 0; each < 128; each++) {
            mass[each] /= sum;
        }
        return mass;
    }

    /// At the note above most, at its neighbours less, a little at the beginning of each bar.
    private float[] attention(int voice, long tick) {
        float[] weights = new float[given.size()];
        double quarter = brief.ticksPerQuarter();
        long place = brief.voices() == 1 ? tick % brief.givenSpan().length() : tick;
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double away = (given.get(i).tick() - place) / quarter;
            double bar = given.get(i).tick() % (4 * (long) quarter) == 0 ? 0.06 : 0;
            weights[i] = (float) (Math.exp(-away * away / (0.35 + 0.5 * voice)) + bar * random.nextDouble() + 0.01);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double entropy(float[] mass) {
        double entropy = 0;
        for (float share : mass) {
            entropy -= share > 0 ? share * Math.log(share) : 0;
        }
        return entropy;
    }

    private static List<Candidate> likeliest(float[] mass) {
        List<Candidate> candidates = new ArrayList<>();
        IntStream.range(0, 128).boxed().sorted(Comparator.comparingDouble(pitch -> -mass[pitch])).limit(5)
                .forEach(pitch -> candidates.add(new Candidate(Pitch.token(pitch), mass[pitch])));
        return candidates;
    }
}
