package attune.neural;

import java.util.function.DoubleSupplier;
import org.nd4j.linalg.api.ndarray.INDArray;

/// Gradients by central differences, to hold against those of the layers.
final class GradientCheck {
    private static final double STEP = 1e-5;

    private GradientCheck() {}

    /// The derivative of `value` by each element of `at`, row by row; leaves `at` as it was.
    static double[] numeric(INDArray at, DoubleSupplier value) {
        double[] result = new double[(int) at.length()];
        for (int i = 0; i < result.length; i++) {
            double kept = at.getDouble(i);
            at.putScalar(i, kept + STEP);
            double above = value.getAsDouble();
            at.putScalar(i, kept - STEP);
            double below = value.getAsDouble();
            at.putScalar(i, kept);
            result[i] = (above - below) / (2 * STEP);
        }
        return result;
    }

    /// The largest relative difference |a − b| / (|a| + |b|), where the gradient is above the noise of the differences.
    static double worst(double[] expected, double[] actual) {
        double worst = 0;
        for (int i = 0; i < expected.length; i++) {
            double difference = Math.abs(expected[i] - actual[i]);
            if (difference > 1e-9) {
                worst = Math.max(worst, difference / (Math.abs(expected[i]) + Math.abs(actual[i])));
            }
        }
        return worst;
    }
}
