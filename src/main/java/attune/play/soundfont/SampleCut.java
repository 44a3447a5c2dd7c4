package attune.play.soundfont;

import attune.play.soundfont.Resampler.Recording;
import attune.play.soundfont.SoundFont.Sample;
import java.io.IOException;
import java.util.Arrays;

/// A decoded sample without what is never heard, and what it would lose at each lower rate.
@SuppressWarnings("ArrayRecordComponent") // nobody writes to the losses or compares cuts
record SampleCut(Sample sample, Recording recording, boolean fixed, boolean loopOnly, double[] losses) {
    private static final int[] RATES = {12_000, 16_000, 22_050, 32_000};
    /// By how many decibels more must be kept at the rate: the lower the treble that is lost, the sooner it is missed.
    private static final double[] STRICTNESS = {15, 7, 0, -7};
    /// Frames past the loop that synthesizers may read for their interpolation.
    private static final int PAST_LOOP = 8;
    /// Frames past the loop that the resampler looks at.
    private static final int CONTEXT = 160;
    private static final int INAUDIBLE = 4;

    /// @param loopOnly whether nothing after the loop is ever heard
    /// @param fixed whether zones count in its frames, so that its rate must stay
    record Use(boolean loopOnly, boolean fixed) {}

    static SampleCut of(Sample sample, Use use) throws IOException {
        short[] frames = sample.frames().read();
        Recording whole = new Recording(frames, sample.loopStart(), sample.loopEnd(), sample.rate());
        boolean loopOnly = use.loopOnly() && whole.isLooped() && !use.fixed();
        short[] kept = loopOnly ? untilLoop(whole, CONTEXT) : use.fixed() ? frames : untilSilence(whole);
        Recording cut = new Recording(kept, sample.loopStart(), sample.loopEnd(), sample.rate());
        Recording recording = Recordings.mended(cut, use.loopOnly(), use.fixed());
        Brightness brightness = Brightness.of(recording.frames(), sample.rate());
        double[] losses = new double[RATES.length];
        for (int i = 0; i < RATES.length; i++) {
            losses[i] = brightness.lossAt(RATES[i]);
        }
        return new SampleCut(sample, recording, use.fixed(), loopOnly, losses);
    }

    /// About how many frames it has where so much treble may be lost.
    long framesAt(double loss) {
        return (long) Math.ceil(recording.frames().length * (double) rateAt(loss) / recording.rate()) + PAST_LOOP;
    }

    Sample at(double loss) {
        int rate = rateAt(loss);
        Recording now = rate == recording.rate() ? recording : Resampler.resample(recording, rate);
        short[] frames = loopOnly ? untilLoop(now, PAST_LOOP) : now.frames();
        return new Sample(sample.name(), () -> frames, now.loopStart(), now.loopEnd(), now.rate(), sample.pitch(),
                sample.correction() + Balance.cents(sample.name()), 0, Sample.MONO);
    }

    private int rateAt(double loss) {
        for (int i = 0; i < RATES.length && !fixed; i++) {
            if (RATES[i] < recording.rate() && losses[i] + STRICTNESS[i] <= loss) {
                return RATES[i];
            }
        }
        return recording.rate();
    }

    /// The frames up to the loop's end and so many more, as the loop goes on.
    private static short[] untilLoop(Recording recording, int more) {
        short[] kept = Arrays.copyOf(recording.frames(), recording.loopEnd() + more);
        int loop = recording.loopEnd() - recording.loopStart();
        for (int i = recording.loopEnd(); i < kept.length; i++) {
            kept[i] = kept[i - loop];
        }
        return kept;
    }

    private static short[] untilSilence(Recording recording) {
        int end = recording.frames().length;
        while (end > recording.loopEnd() + PAST_LOOP && Math.abs(recording.frames()[end - 1]) < INAUDIBLE) {
            end--;
        }
        return Arrays.copyOf(recording.frames(), end);
    }
}
