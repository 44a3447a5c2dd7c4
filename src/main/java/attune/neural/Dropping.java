package attune.neural;

import java.util.SplittableRandom;
import org.nd4j.linalg.api.buffer.DataType;

/// Dropout (Srivastava et al. 2014) of the numbers of a panel, drawn from a seed of its own: what is dropped is 0, what is kept is divided
/// by the share that is kept; so is its gradient.
final class Dropping {
    private static final int BITS = 16;

    private final double dropped;
    private long seed;
    private boolean on;

    /// @param dropped the share of numbers that is dropped
    Dropping(double dropped) {
        this.dropped = dropped;
    }

    /// What the passes drop from now on.
    void seed(long newSeed) {
        seed = newSeed;
    }

    /// Drops, where the pass is one of a training.
    void forward(Panel panel, boolean training) {
        on = training && dropped > 0;
        apply(panel);
    }

    /// Drops of the gradient what the pass forward dropped.
    void backward(Panel gradient) {
        apply(gradient);
    }

    /// Gives the kept numbers the size back that they had; the dropped stay 0.
    void undo(Panel panel) {
        if (on) {
            double kept = kept();
            for (int column = 0; column < panel.columns(); column++) {
                for (int row = 0; row < panel.rows(); row++) {
                    panel.set(row, column, panel.get(row, column) * kept);
                }
            }
        }
    }

    /// Both ways draw the same numbers again, which costs less than to remember them.
    private void apply(Panel panel) {
        if (!on) {
            return;
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] factors = new double[panel.rows()];
        float[] floats = new float[panel.rows()];
        for (int column = 0; column < panel.columns(); column++) {
            draw(random, threshold(), 1 / kept(), factors);
            multiply(panel.columns(column, 1), factors, floats);
        }
    }

    private int threshold() {
        return (int) (dropped * (1 << BITS));
    }

    private double kept() {
        return 1 - (double) threshold() / (1 << BITS);
    }

    private static void draw(SplittableRandom random, int threshold, double factor, double[] factors) {
        long bits = 0;
        for (int i = 0; i < factors.length; i++) {
            bits = i % 4 == 0 ? random.nextLong() : bits >>> BITS;
            factors[i] = (bits & 0xFFFF) < threshold ? 0 : factor;
        }
    }

    private static void multiply(Panel column, double[] factors, float[] floats) {
        if (column.type() == DataType.FLOAT) {
            column.copyTo(floats);
            for (int i = 0; i < floats.length; i++) {
                floats[i] *= (float) factors[i];
            }
            column.copyFrom(floats);
        } else {
            for (int i = 0; i < factors.length; i++) {
                column.set(i, 0, column.get(i, 0) * factors[i]);
            }
        }
    }
}
