package attune.neural;

import java.util.Arrays;

/// The channels in double: what gradients are checked in, number by number.
final class DoubleChannels implements Channels {
    @Override
    public void bias(Panel sums, Panel bias) {
        for (int column = 0; column < sums.columns(); column++) {
            for (int row = 0; row < sums.rows(); row++) {
                sums.set(row, column, sums.get(row, column) + bias.get(row, 0));
            }
        }
    }

    @Override
    public void leaky(Panel sums, Panel bias) {
        bias(sums, bias);
        for (int column = 0; column < sums.columns(); column++) {
            for (int row = 0; row < sums.rows(); row++) {
                double sum = sums.get(row, column);
                sums.set(row, column, sum > 0 ? sum : LEAK * sum);
            }
        }
    }

    @Override
    public void throughLeaky(Panel gradients, Panel activations) {
        for (int column = 0; column < gradients.columns(); column++) {
            for (int row = 0; row < gradients.rows(); row++) {
                if (activations.get(row, column) <= 0) {
                    gradients.set(row, column, LEAK * gradients.get(row, column));
                }
            }
        }
    }

    @Override
    public void sum(Panel numbers, Panel sums) {
        for (int column = 0; column < numbers.columns(); column++) {
            for (int row = 0; row < numbers.rows(); row++) {
                sums.set(row, 0, sums.get(row, 0) + numbers.get(row, column));
            }
        }
    }

    @Override
    public void moments(Panel numbers, double[] means, double[] variances) {
        Arrays.fill(means, 0);
        Arrays.fill(variances, 0);
        for (int column = 0; column < numbers.columns(); column++) {
            for (int row = 0; row < numbers.rows(); row++) {
                means[row] += numbers.get(row, column) / numbers.columns();
            }
        }
        for (int column = 0; column < numbers.columns(); column++) {
            for (int row = 0; row < numbers.rows(); row++) {
                double off = numbers.get(row, column) - means[row];
                variances[row] += off * off / numbers.columns();
            }
        }
    }

    @Override
    public void normalise(Panel numbers, double[] scales, double[] shifts, Panel activations) {
        for (int column = 0; column < numbers.columns(); column++) {
            for (int row = 0; row < numbers.rows(); row++) {
                activations.set(row, column, Math.max(0, scales[row] * numbers.get(row, column) + shifts[row]));
            }
        }
    }

    @Override
    public void throughNorm(Panel gradients, Panel numbers, Panel activations, double[] means, double[] variances,
            double[] scales, Panel gammaGradients, Panel betaGradients) {
        int count = gradients.columns();
        for (int row = 0; row < gradients.rows(); row++) {
            double deviation = Math.sqrt(variances[row] + EPSILON);
            double sum = 0;
            double turned = 0;
            for (int column = 0; column < count; column++) {
                double gradient = activations.get(row, column) > 0 ? gradients.get(row, column) : 0;
                gradients.set(row, column, gradient);
                sum += gradient;
                turned += gradient * (numbers.get(row, column) - means[row]) / deviation;
            }
            for (int column = 0; column < count; column++) {
                double normed = (numbers.get(row, column) - means[row]) / deviation;
                gradients.set(row, column,
                        scales[row] * (gradients.get(row, column) - sum / count - normed * turned / count));
            }
            gammaGradients.set(row, 0, gammaGradients.get(row, 0) + turned);
            betaGradients.set(row, 0, betaGradients.get(row, 0) + sum);
        }
    }
}
