package attune.model;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// The four kinds of inputs of a [MuseGanSpec], each a vector of independent normally distributed numbers.
///
/// The arrays are not to be written.
///
/// @param chords what all tracks share, and what changes with the bar
/// @param style what all tracks share throughout
/// @param melody of each track, changing with the bar
/// @param groove of each track, throughout
@SuppressWarnings("ArrayRecordComponent")
public record VoiceInputs(float[] chords, float[] style, List<float[]> melody, List<float[]> groove) {
    /// Vectors closer to parallel than this are mixed straight.
    private static final double PARALLEL = 1e-4;

    public VoiceInputs {
        melody = List.copyOf(melody);
        groove = List.copyOf(groove);
    }

    /// What each input is drawn from; the same seeds give the same inputs.
    ///
    /// @param melody a seed for each track, and `groove` likewise
    public record Seeds(long chords, long style, List<Long> melody, List<Long> groove) {
        public Seeds {
            melody = List.copyOf(melody);
            groove = List.copyOf(groove);
        }

        /// Seeds for all inputs from one.
        public static Seeds of(long seed, int tracks) {
            RandomGenerator random = new SplittableRandom(seed);
            long chords = next(random);
            long style = next(random);
            List<Long> melody = IntStream.range(0, tracks).mapToObj(_ -> next(random)).toList();
            return new Seeds(chords, style, melody,
                    IntStream.range(0, tracks).mapToObj(_ -> next(random)).toList());
        }

        public Seeds withChords(long seed) {
            return new Seeds(seed, style, melody, groove);
        }

        public Seeds withStyle(long seed) {
            return new Seeds(chords, seed, melody, groove);
        }

        public Seeds withMelody(int track, long seed) {
            return new Seeds(chords, style, with(melody, track, seed), groove);
        }

        public Seeds withGroove(int track, long seed) {
            return new Seeds(chords, style, melody, with(groove, track, seed));
        }

        /// Short enough to be read and typed.
        private static long next(RandomGenerator random) {
            return random.nextLong(1_000_000);
        }

        private static List<Long> with(List<Long> seeds, int track, long seed) {
            return IntStream.range(0, seeds.size()).mapToObj(index -> index == track ? seed : seeds.get(index))
                    .toList();
        }
    }

    /// Draws the inputs of these seeds.
    public static VoiceInputs draw(MuseGanSpec spec, Seeds seeds) {
        if (seeds.melody().size() != spec.tracks() || seeds.groove().size() != spec.tracks()) {
            throw new IllegalArgumentException("Melody and groove need a seed for each of " + spec.tracks()
                    + " tracks");
        }
        return new VoiceInputs(vector(spec, seeds.chords(), 0), vector(spec, seeds.style(), 1),
                vectors(spec, seeds.melody(), 2), vectors(spec, seeds.groove(), 2 + spec.tracks()));
    }

    /// So much of the way to other inputs, on the sphere: each vector turns, and its length changes evenly (Shoemake 1985).
    ///
    /// @param share 0 for these inputs, 1 for the others
    public VoiceInputs towards(VoiceInputs other, double share) {
        return new VoiceInputs(turned(chords, other.chords, share), turned(style, other.style, share),
                turned(melody, other.melody, share), turned(groove, other.groove, share));
    }

    /// The same with other chords.
    public VoiceInputs withChords(float[] newChords) {
        return new VoiceInputs(newChords, style, melody, groove);
    }

    /// The inputs of so many parts of a longer piece: the chords move evenly to others, which the last part has; all else stays.
    public List<VoiceInputs> chained(float[] lastChords, int parts) {
        return IntStream.range(0, parts).mapToObj(part -> part == 0
                ? this
                : withChords(turned(chords, lastChords, part / (parts - 1.0)))).toList();
    }

    private static List<float[]> turned(List<float[]> from, List<float[]> to, double share) {
        return IntStream.range(0, from.size()).mapToObj(track -> turned(from.get(track), to.get(track), share))
                .toList();
    }

    /// So much of the way from one vector to another, on the sphere.
    public static float[] turned(float[] from, float[] to, double share) {
        double fromLength = length(from);
        double toLength = length(to);
        double cosine = 0;
        for (int i = 0; i < from.length; i++) {
            cosine += from[i] * to[i] / Math.max(Double.MIN_NORMAL, fromLength * toLength);
        }
        double angle = Math.acos(Math.clamp(cosine, -1, 1));
        double near = 1 - share;
        double far = share;
        if (Math.sin(angle) > PARALLEL) {
            double length = (1 - share) * fromLength + share * toLength;
            near = length / fromLength * Math.sin((1 - share) * angle) / Math.sin(angle);
            far = length / toLength * Math.sin(share * angle) / Math.sin(angle);
        }
        float[] turned = new float[from.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = (float) (near * from[i] + far * to[i]);
        }
        return turned;
    }

    private static double length(float[] vector) {
        return Math.sqrt(IntStream.range(0, vector.length).mapToDouble(i -> (double) vector[i] * vector[i]).sum());
    }

    private static List<float[]> vectors(MuseGanSpec spec, List<Long> seeds, int first) {
        return IntStream.range(0, spec.tracks()).mapToObj(track -> vector(spec, seeds.get(track), first + track))
                .toList();
    }

    /// A seed draws something else for each input.
    private static float[] vector(MuseGanSpec spec, long seed, int input) {
        RandomGenerator random = new SplittableRandom(seed * 31 + input);
        float[] vector = new float[spec.latent()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VoiceInputs inputs && Arrays.equals(chords, inputs.chords)
                && Arrays.equals(style, inputs.style) && same(melody, inputs.melody) && same(groove, inputs.groove);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(chords) * 31 + Arrays.hashCode(style);
    }

    private static boolean same(List<float[]> left, List<float[]> right) {
        return left.size() == right.size()
                && IntStream.range(0, left.size()).allMatch(i -> Arrays.equals(left.get(i), right.get(i)));
    }
}
