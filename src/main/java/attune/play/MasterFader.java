package attune.play;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Turns blocks of 16-bit samples down and measures them. One thread gives blocks, any thread moves the fader and looks.
final class MasterFader {
    /// Blocks in about 50 ms.
    private static final int BLOCKS = 7;

    private final double[] peaks = new double[BLOCKS];
    private int next;
    private double reached = 1;
    private volatile double gain = 1;
    private volatile double peak;

    void gain(double newGain) {
        gain = newGain;
    }

    double peak() {
        return peak;
    }

    /// Goes to a new gain in the course of the block, since a jump would be heard as a click.
    void apply(byte[] block) {
        ByteBuffer samples = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
        double target = gain;
        double step = (target - reached) * 2 / block.length;
        boolean untouched = target == 1 && reached == 1;
        double highest = 0;
        for (int i = 0; i < block.length; i += 2) {
            double sample = samples.getShort(i);
            if (!untouched) {
                reached += step;
                sample = Math.round(sample * reached);
                samples.putShort(i, (short) sample);
            }
            highest = Math.max(highest, Math.abs(sample));
        }
        reached = target;
        peaks[next] = highest / 32768;
        next = (next + 1) % BLOCKS;
        double all = 0;
        for (double each : peaks) {
            all = Math.max(all, each);
        }
        peak = all;
    }
}
