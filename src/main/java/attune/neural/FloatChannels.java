package attune.neural;

import java.util.Arrays;

/// The channels in float, block by block in arrays on the heap that are walked with one index, where the compiler turns the loops into vector
/// instructions; what belongs to a channel is repeated for each of a block's columns.
final class FloatChannels implements Channels {
    /// Numbers of a block: three of them stay in the nearest caches.
    private static final int BLOCK = 4096;
    /// Takes every number above 0 to 1 or more.
    private static final float STEEP = 1e38f;
    private static final float SLOPE = (float) LEAK;

    private float[] first = new float[0];
    private float[] second = new float[0];
    private float[] third = new float[0];

    /// Work on the numbers of a block.
    @FunctionalInterface
    private interface Work {
        void on(Panel block, int from, int count);
    }

    /// Changes the first `count` numbers by as many others.
    @FunctionalInterface
    private interface Formula {
        void change(float[] numbers, float[] others, int count);
    }

    @Override
    public void bias(Panel sums, Panel bias) {
        eachWith(sums, bias, FloatChannels::add);
    }

    @Override
    public void leaky(Panel sums, Panel bias) {
        eachWith(sums, bias, FloatChannels::leaky);
    }

    @Override
    public void throughLeaky(Panel gradients, Panel activations) {
        blocks(gradients, (block, from, count) -> {
            block.copyTo(first);
            activations.columns(from, block.columns()).copyTo(second);
            throughLeaky(first, second, count);
            block.copyFrom(first);
        });
    }

    @Override
    public void sum(Panel numbers, Panel sums) {
        float[] totals = new float[columns(numbers) * numbers.rows()];
        blocks(numbers, (block, _, count) -> {
            block.copyTo(first);
            add(totals, first, count);
        });
        double[] folded = fold(totals, numbers.rows());
        for (int row = 0; row < numbers.rows(); row++) {
            sums.set(row, 0, sums.get(row, 0) + folded[row]);
        }
    }

    @Override
    public void moments(Panel numbers, double[] means, double[] variances) {
        float[] totals = new float[columns(numbers) * numbers.rows()];
        blocks(numbers, (block, _, count) -> {
            block.copyTo(first);
            add(totals, first, count);
        });
        double[] sums = fold(totals, numbers.rows());
        for (int row = 0; row < means.length; row++) {
            means[row] = sums[row] / numbers.columns();
        }
        float[] middles = repeated(means, numbers);
        Arrays.fill(totals, 0);
        blocks(numbers, (block, _, count) -> {
            block.copyTo(first);
            addSquares(totals, first, middles, count);
        });
        double[] squares = fold(totals, numbers.rows());
        for (int row = 0; row < means.length; row++) {
            variances[row] = squares[row] / numbers.columns();
        }
    }

    @Override
    public void normalise(Panel numbers, double[] scales, double[] shifts, Panel activations) {
        float[] factors = repeated(scales, numbers);
        float[] summands = repeated(shifts, numbers);
        blocks(numbers, (block, from, count) -> {
            block.copyTo(first);
            normalise(first, factors, summands, count);
            activations.columns(from, block.columns()).copyFrom(first);
        });
    }

    @Override
    public void throughNorm(Panel gradients, Panel numbers, Panel activations, double[] means, double[] variances,
            double[] scales, Panel gammaGradients, Panel betaGradients) {
        float[] middles = repeated(means, gradients);
        float[] sums = new float[columns(gradients) * gradients.rows()];
        float[] products = new float[sums.length];
        blocks(gradients, (block, from, count) -> {
            block.copyTo(first);
            activations.columns(from, block.columns()).copyTo(second);
            numbers.columns(from, block.columns()).copyTo(third);
            mask(first, second, count);
            add(sums, first, count);
            addProducts(products, first, third, middles, count);
            block.copyFrom(first);
        });
        double[] sum = fold(sums, gradients.rows());
        double[] product = fold(products, gradients.rows());
        double[] shift = new double[scales.length];
        double[] turn = new double[scales.length];
        for (int row = 0; row < scales.length; row++) {
            double variance = variances[row] + EPSILON;
            shift[row] = scales[row] * sum[row] / gradients.columns();
            turn[row] = scales[row] * product[row] / variance / gradients.columns();
            gammaGradients.set(row, 0, gammaGradients.get(row, 0) + product[row] / Math.sqrt(variance));
            betaGradients.set(row, 0, betaGradients.get(row, 0) + sum[row]);
        }
        float[] factors = repeated(scales, gradients);
        float[] shifts = repeated(shift, gradients);
        float[] turns = repeated(turn, gradients);
        blocks(gradients, (block, from, count) -> {
            block.copyTo(first);
            numbers.columns(from, block.columns()).copyTo(third);
            throughNorm(first, third, middles, factors, shifts, turns, count);
            block.copyFrom(first);
        });
    }

    private void eachWith(Panel numbers, Panel ofChannels, Formula formula) {
        float[] others = repeated(ofChannels, numbers);
        blocks(numbers, (block, _, count) -> {
            block.copyTo(first);
            formula.change(first, others, count);
            block.copyFrom(first);
        });
    }

    private void blocks(Panel numbers, Work work) {
        int columns = columns(numbers);
        int size = columns * numbers.rows();
        if (first.length < size) {
            first = new float[size];
            second = new float[size];
            third = new float[size];
        }
        for (int from = 0; from < numbers.columns(); from += columns) {
            Panel block = numbers.columns(from, Math.min(columns, numbers.columns() - from));
            work.on(block, from, block.columns() * block.rows());
        }
    }

    private static int columns(Panel numbers) {
        return Math.clamp(BLOCK / numbers.rows(), 1, Math.max(1, numbers.columns()));
    }

    private static float[] repeated(Panel channels, Panel numbers) {
        double[] values = new double[numbers.rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = channels.get(row, 0);
        }
        return repeated(values, numbers);
    }

    private static float[] repeated(double[] channels, Panel numbers) {
        float[] repeated = new float[columns(numbers) * numbers.rows()];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = (float) channels[i % channels.length];
        }
        return repeated;
    }

    private static double[] fold(float[] totals, int rows) {
        double[] folded = new double[rows];
        for (int i = 0; i < totals.length; i++) {
            folded[i % rows] += totals[i];
        }
        return folded;
    }

    private static void add(float[] sums, float[] more, int count) {
        for (int i = 0; i < count; i++) {
            sums[i] += more[i];
        }
    }

    private static void addSquares(float[] sums, float[] values, float[] middles, int count) {
        for (int i = 0; i < count; i++) {
            float off = values[i] - middles[i];
            sums[i] += off * off;
        }
    }

    private static void addProducts(float[] sums, float[] gradients, float[] values, float[] middles, int count) {
        for (int i = 0; i < count; i++) {
            sums[i] += gradients[i] * (values[i] - middles[i]);
        }
    }

    private static void leaky(float[] values, float[] biases, int count) {
        for (int i = 0; i < count; i++) {
            float sum = values[i] + biases[i];
            values[i] = Math.max(sum, SLOPE * sum);
        }
    }

    private static void throughLeaky(float[] gradients, float[] activations, int count) {
        for (int i = 0; i < count; i++) {
            gradients[i] *= SLOPE + (1 - SLOPE) * Math.min(1, Math.max(0, STEEP * activations[i]));
        }
    }

    private static void mask(float[] gradients, float[] activations, int count) {
        for (int i = 0; i < count; i++) {
            gradients[i] *= Math.min(1, STEEP * activations[i]);
        }
    }

    private static void normalise(float[] values, float[] factors, float[] summands, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = Math.max(0, values[i] * factors[i] + summands[i]);
        }
    }

    private static void throughNorm(float[] gradients, float[] values, float[] middles, float[] factors,
            float[] shifts, float[] turns, int count) {
        for (int i = 0; i < count; i++) {
            gradients[i] = factors[i] * gradients[i] - shifts[i] - (values[i] - middles[i]) * turns[i];
        }
    }
}
