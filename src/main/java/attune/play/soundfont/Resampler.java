package attune.play.soundfont;

/// Changes the rate of a recording by a windowed sinc, so that its loop keeps a whole number of frames and thus its pitch.
///
/// Of 32 zero crossings on each side with a Blackman window; the pass band ends at 0.45 of the lower rate.
final class Resampler {
    private static final int CROSSINGS = 32;
    private static final int STEPS = 512;
    private static final double[] KERNEL = kernel();

    private Resampler() {}

    /// A recording with its loop; the loop is empty where there is none.
    @SuppressWarnings("ArrayRecordComponent") // nobody writes to the frames or compares recordings
    record Recording(short[] frames, int loopStart, int loopEnd, int rate) {
        boolean isLooped() {
            return loopEnd > loopStart && loopEnd <= frames.length;
        }
    }

    /// @param rate wanted, met as nearly as the loop allows
    static Recording resample(Recording old, int rate) {
        double ratio = (double) rate / old.rate();
        double shift = 0;
        int loopStart = 0;
        int loopEnd = 0;
        if (old.isLooped()) {
            int loop = old.loopEnd() - old.loopStart();
            int newLoop = (int) Math.max(2, Math.round(loop * ratio));
            ratio = (double) newLoop / loop;
            loopStart = (int) Math.ceil(old.loopStart() * ratio);
            shift = loopStart - old.loopStart() * ratio;
            loopEnd = loopStart + newLoop;
        }
        int length = (int) Math.max(loopEnd, Math.floor((old.frames().length - 1) * ratio + shift) + 1);
        short[] frames = new short[length];
        for (int i = 0; i < length; i++) {
            double value = at(old.frames(), (i - shift) / ratio, Math.min(1, ratio) * 0.9);
            frames[i] = (short) Math.clamp(Math.round(value), -32768, 32767);
        }
        return new Recording(frames, loopStart, loopEnd, (int) Math.round(old.rate() * ratio));
    }

    /// The value between frames, of what lies below the cutoff, which is a part of half the rate.
    private static double at(short[] frames, double place, double cutoff) {
        double reach = CROSSINGS / cutoff;
        int from = (int) Math.max(0, Math.ceil(place - reach));
        int to = (int) Math.min(frames.length - 1, Math.floor(place + reach));
        double sum = 0;
        for (int i = from; i <= to; i++) {
            double step = Math.abs(i - place) * cutoff * STEPS;
            int below = (int) step;
            double part = step - below;
            sum += frames[i] * (KERNEL[below] + part * (KERNEL[below + 1] - KERNEL[below]));
        }
        return sum * cutoff;
    }

    private static double[] kernel() {
        double[] kernel = new double[CROSSINGS * STEPS + 2];
        for (int i = 0; i < kernel.length; i++) {
            double x = (double) i / STEPS;
            double sinc = i == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
            double phase = Math.PI * Math.min(1, x / CROSSINGS);
            kernel[i] = sinc * (0.42 + 0.5 * Math.cos(phase) + 0.08 * Math.cos(2 * phase));
        }
        return kernel;
    }
}
