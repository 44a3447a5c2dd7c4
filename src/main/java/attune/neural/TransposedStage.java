package attune.neural;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// One transposed convolution of a generator, with batch normalisation and a rectifier behind it, or a tanh where it is the last. Panels are
/// (channels, positions). Where the stride is the kernel, it is one matrix product whose result is seen in another shape.
final class TransposedStage implements AutoCloseable {
    /// How much of a running average stays at each step.
    private static final double MOMENTUM = 0.9;

    private final Shape shape;
    private final Channels channels;
    private final List<INDArray> arrays = new ArrayList<>();
    private final Panel sums;
    private final Panel activations;
    private final Panel gradients;
    private final Panel products; // (kernel · out, positions read), where results overlap
    private final double[] means;
    private final double[] variances;
    private final double[] scales;
    private final double[] shifts;

    /// @param in channels read, and `out` channels made
    /// @param inLength positions of a group; with a stride of the kernel one is as good as many
    /// @param kernel results that one position reaches
    /// @param slides whether the stride is 1, or else the kernel
    record Shape(int in, int inLength, int out, int kernel, boolean slides) {
        int outLength() {
            return slides ? inLength + kernel - 1 : inLength * kernel;
        }

        private boolean overlaps() {
            return slides && inLength > 1 && kernel > 1;
        }
    }

    /// @param positions that are read at most
    TransposedStage(Shape shape, int positions, DataType type) {
        this.shape = shape;
        this.channels = Channels.of(type);
        int made = positions / shape.inLength() * shape.outLength();
        this.sums = panel(type, shape.out(), made);
        this.activations = panel(type, shape.out(), made);
        this.gradients = panel(type, shape.out(), made);
        this.products = panel(type, shape.kernel() * shape.out(), shape.overlaps() ? positions : 1);
        this.means = new double[shape.out()];
        this.variances = new double[shape.out()];
        this.scales = new double[shape.out()];
        this.shifts = new double[shape.out()];
    }

    /// @param input (in, positions)
    /// @param training whether the moments are those of this batch, which the running averages then follow
    Panel forward(Panel input, TransposedWeights weights, boolean training) {
        Panel made = made(sums, input.columns());
        if (shape.overlaps()) {
            Panel product = products.columns(0, input.columns());
            product.multiply(weights.convolution().matrix(), true, input, false, 0);
            made.clear();
            overlap(product, made);
        } else {
            made.reshaped(shape.kernel() * shape.out(), input.columns())
                    .multiply(weights.convolution().matrix(), true, input, false, 0);
        }
        TransposedWeights.Norm norm = weights.norm();
        return norm == null
                ? squash(made, weights)
                : normalise(made, norm, weights.convolution().bias(), training);
    }

    /// What it made of so many positions.
    Panel made(int positions) {
        return made(activations, positions);
    }

    /// Where the gradient by what it makes of so many positions belongs.
    Panel gradients(int positions) {
        return made(gradients, positions);
    }

    /// After a pass in training: from the gradient by what was made to those by weights and input, which are added and written.
    ///
    /// @param inputGradients or null where nobody asks
    void backward(Panel input, TransposedWeights weights, TransposedWeights weightGradients,
            @Nullable Panel inputGradients) {
        Panel back = gradients(input.columns());
        Panel made = made(activations, input.columns());
        if (weights.norm() == null || weightGradients.norm() == null) {
            Elementwise.throughTanh(back, made);
            channels.sum(back, weightGradients.convolution().bias());
        } else {
            channels.throughNorm(back, made(sums, input.columns()), made, means, variances, scales,
                    weightGradients.norm().gamma(), weightGradients.norm().beta());
        }
        Panel product = products.columns(0, shape.overlaps() ? input.columns() : 0);
        if (shape.overlaps()) {
            gather(back, product);
        } else {
            product = back.reshaped(shape.kernel() * shape.out(), input.columns());
        }
        weightGradients.convolution().matrix().multiply(input, false, product, true, 1);
        if (inputGradients != null) {
            inputGradients.multiply(weights.convolution().matrix(), false, product, false, 0);
        }
    }

    @Override
    public void close() {
        arrays.forEach(INDArray::close);
    }

    /// What a bias adds to all numbers of a channel, the norm of a batch takes away again: it counts for the running mean alone.
    private Panel normalise(Panel made, TransposedWeights.Norm norm, Panel bias, boolean training) {
        if (training) {
            channels.moments(made, means, variances);
        }
        for (int row = 0; row < means.length; row++) {
            if (training) {
                norm.mean().set(row, 0, MOMENTUM * norm.mean().get(row, 0)
                        + (1 - MOMENTUM) * (means[row] + bias.get(row, 0)));
                norm.variance().set(row, 0, MOMENTUM * norm.variance().get(row, 0)
                        + (1 - MOMENTUM) * variances[row]);
            } else {
                means[row] = norm.mean().get(row, 0) - bias.get(row, 0);
                variances[row] = norm.variance().get(row, 0);
            }
            scales[row] = norm.gamma().get(row, 0) / Math.sqrt(variances[row] + Channels.EPSILON);
            shifts[row] = norm.beta().get(row, 0) - means[row] * scales[row];
        }
        Panel normed = activations.columns(0, made.columns());
        channels.normalise(made, scales, shifts, normed);
        return normed;
    }

    private Panel squash(Panel made, TransposedWeights weights) {
        channels.bias(made, weights.convolution().bias());
        Panel squashed = activations.columns(0, made.columns());
        long bytes = (long) made.rows() * made.columns() * made.type().width();
        squashed.memory().copyFrom(made.memory().asSlice(0, bytes));
        Elementwise.tanh(squashed.reshaped(squashed.rows() * squashed.columns(), 1));
        return squashed;
    }

    private void overlap(Panel product, Panel made) {
        for (int position = 0; position < product.columns(); position++) {
            for (int tap = 0; tap < shape.kernel(); tap++) {
                made.addColumn(result(position, tap), 1, product.rows(tap * shape.out(), shape.out()), position);
            }
        }
    }

    private void gather(Panel back, Panel product) {
        for (int position = 0; position < product.columns(); position++) {
            for (int tap = 0; tap < shape.kernel(); tap++) {
                product.rows(tap * shape.out(), shape.out()).setColumn(position, back, result(position, tap));
            }
        }
    }

    private int result(int position, int tap) {
        return position / shape.inLength() * shape.outLength() + position % shape.inLength() + tap;
    }

    private Panel made(Panel all, int positions) {
        return all.columns(0, positions / shape.inLength() * shape.outLength());
    }

    private Panel panel(DataType type, int rows, int columns) {
        INDArray array = Nd4j.create(type, columns, rows);
        arrays.add(array);
        return Panel.of(array, rows);
    }
}
