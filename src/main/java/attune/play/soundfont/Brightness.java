package attune.play.soundfont;

/// How much of a recording lies above a frequency, so that its rate can be chosen by what it would lose.
final class Brightness {
    private static final int SIZE = 2048;
    /// The pass band of [Resampler], as a part of the rate.
    private static final double BAND = 0.45;

    private final double[] power = new double[SIZE / 2];
    private final int rate;

    private Brightness(int rate) {
        this.rate = rate;
    }

    static Brightness of(short[] frames, int rate) {
        Brightness result = new Brightness(rate);
        double[] real = new double[SIZE];
        double[] imaginary = new double[SIZE];
        for (int start = 0; start == 0 || start + SIZE <= frames.length; start += SIZE / 2) {
            for (int i = 0; i < SIZE; i++) {
                double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / SIZE);
                real[i] = start + i < frames.length ? frames[start + i] * window : 0;
                imaginary[i] = 0;
            }
            transform(real, imaginary);
            for (int i = 0; i < result.power.length; i++) {
                // the ear hears more of a treble than its power tells: 3 dB an octave
                result.power[i] += (real[i] * real[i] + imaginary[i] * imaginary[i]) * i;
            }
        }
        return result;
    }

    /// What is lost at a lower rate against the whole, in decibels, −200 or more.
    double lossAt(int lowerRate) {
        double all = 0;
        double lost = 0;
        for (int i = 0; i < power.length; i++) {
            all += power[i];
            lost += (double) i * rate / SIZE > BAND * lowerRate ? power[i] : 0;
        }
        return all == 0 ? -200 : Math.max(-200, 10 * Math.log10(lost / all + 1e-30));
    }

    /// The discrete Fourier transform in place, by halves.
    private static void transform(double[] real, double[] imaginary) {
        int size = real.length;
        for (int i = 1, j = 0; i < size; i++) {
            int bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                swap(real, i, j);
                swap(imaginary, i, j);
            }
        }
        for (int half = 1; half < size; half *= 2) {
            for (int k = 0; k < half; k++) {
                double cosine = Math.cos(Math.PI * k / half);
                double sine = -Math.sin(Math.PI * k / half);
                for (int a = k; a < size; a += 2 * half) {
                    int b = a + half;
                    double re = real[b] * cosine - imaginary[b] * sine;
                    double im = real[b] * sine + imaginary[b] * cosine;
                    real[b] = real[a] - re;
                    imaginary[b] = imaginary[a] - im;
                    real[a] += re;
                    imaginary[a] += im;
                }
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
