package attune.model;

import attune.dataset.VoiceGrid;

/// A generator that draws some bars of several tracks as a picture, from four kinds of random inputs, and the critic that it learns from
/// (MuseGAN, Dong et al. 2018, trained as Gulrajani et al. 2017 have it).
///
/// A temporal network for the chords and one for each track's melody turn a vector into one for each bar; a bar generator for each track
/// turns chords, style, melody and groove of a bar into (16 steps, 84 pitches).
///
/// @param tracks 1 to 8, the highest voice first
/// @param bars 1 to 8
/// @param latent the width of each input
/// @param generator the width of the bar generators' last layers; the first have twice and four times as much
/// @param critic the width of the critic's first layers; the last have twice to eight times as much
public record MuseGanSpec(int tracks, int bars, int latent, int generator, int critic) implements ModelSpec {
    public static final String KIND = "musegan";
    public static final int MOST_TRACKS = 8;
    public static final int MOST_BARS = 8;
    /// Pitches of an octave, and octaves of the picture.
    public static final int OCTAVE = 12;
    public static final int OCTAVES = VoiceGrid.PITCHES / OCTAVE;
    private static final int WIDEST = 1024;
    /// γ, β, and the running mean and variance.
    private static final int NORM = 4;

    public MuseGanSpec {
        if (tracks < 1 || tracks > MOST_TRACKS || bars < 1 || bars > MOST_BARS) {
            throw new IllegalArgumentException("A picture has 1 to 8 tracks and 1 to 8 bars, not " + tracks + " and "
                    + bars);
        }
        for (int width : new int[]{latent, generator, critic}) {
            if (width < 1 || width > WIDEST) {
                throw new IllegalArgumentException("A MuseGAN has widths of 1 to " + WIDEST + ", not " + width);
            }
        }
    }

    /// The network as it was published.
    public static MuseGanSpec seed(int tracks, int bars) {
        return new MuseGanSpec(tracks, bars, 32, 256, 128);
    }

    /// A smaller one, which a laptop trains within the hour.
    public static MuseGanSpec studio(int tracks, int bars) {
        return new MuseGanSpec(tracks, bars, 32, 96, 48);
    }

    /// That spec, where it is one of these.
    ///
    /// @throws IllegalArgumentException where it is another, with a sentence
    public static MuseGanSpec of(ModelSpec spec) {
        if (spec instanceof MuseGanSpec voices) {
            return voices;
        }
        throw new IllegalArgumentException("This model draws no voices as pictures; choose one that does");
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// The steps of a picture, in sixteenths.
    public int steps() {
        return bars * VoiceGrid.STEPS;
    }

    /// The bars that the first layer of a temporal network makes of one, and the first of the critic reads together.
    public int firstBars() {
        return Math.min(2, bars);
    }

    /// The kernel of the second layers, over bars.
    public int otherBars() {
        return bars - firstBars() + 1;
    }

    /// The weights of the generator, running averages among them: what a model file holds.
    public long parameters() {
        return (1L + tracks) * temporalParameters() + (long) tracks * barParameters();
    }

    /// The weights of one temporal network.
    public long temporalParameters() {
        long wide = 4L * generator;
        long narrow = latent;
        return wide * narrow * firstBars() + (1 + NORM) * wide + wide * narrow * otherBars() + (1 + NORM) * narrow;
    }

    /// The weights of one bar generator.
    public long barParameters() {
        long wide = 4L * generator;
        long first = 4L * latent * wide + (1 + NORM) * wide;
        long half = 2L * generator;
        long narrow = generator;
        long second = half * half * 2 + (1 + NORM) * half;
        long third = half * narrow * 2 + (1 + NORM) * narrow;
        long fourth = narrow * narrow * 2 + (1 + NORM) * narrow;
        long octaves = narrow * narrow * OCTAVES + (1 + NORM) * narrow;
        return first + second + third + fourth + octaves + narrow * OCTAVE + 1;
    }

    /// The weights of the critic.
    public long criticParameters() {
        long c = critic;
        return convolution(tracks, firstBars(), c) + convolution(c, otherBars(), c) + convolution(c, OCTAVE, c)
                + convolution(c, OCTAVES, c) + 2 * convolution(c, 2, c) + convolution(c, 4, 2 * c)
                + convolution(2 * c, 3, 4 * c) + convolution(4 * c, 1, 8 * c) + convolution(8 * c, 1, 1);
    }

    private static long convolution(long in, long kernel, long out) {
        return (in * kernel + 1) * out;
    }
}
