package attune.neural;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// One convolution of a critic: its memory for so many groups, its way forward, back, and the second way forward that a gradient penalty
/// needs. Panels are (channels, positions); where the patches lie together, it is one matrix product.
final class ConvolutionStage implements AutoCloseable {
    private final ConvolutionShape shape;
    private final boolean last;
    private final int groups;
    private final Channels channels;
    private final List<INDArray> arrays = new ArrayList<>();
    private final Panel activations;
    private final Panel gradients;
    private final Panel tangents;
    private final Panel patches;

    /// @param groups in one sample, and `samples` at once
    /// @param last whether nothing is done to its sums
    ConvolutionStage(ConvolutionShape shape, boolean last, int groups, int samples, DataType type) {
        this.shape = shape;
        this.last = last;
        this.groups = groups;
        this.channels = Channels.of(type);
        int columns = samples * groups * shape.outLength();
        this.activations = panel(type, shape.out(), columns);
        this.gradients = panel(type, shape.out(), columns);
        this.tangents = panel(type, shape.out(), columns);
        this.patches = panel(type, shape.patch(), shape.isReshape() ? 1 : columns);
    }

    Panel forward(Panel input, int samples, ConvolutionWeights weights) {
        Panel made = of(activations, samples);
        made.multiply(weights.matrix(), true, patches(input, samples), false, 0);
        if (last) {
            channels.bias(made, weights.bias());
        } else {
            channels.leaky(made, weights.bias());
        }
        return made;
    }

    /// What it made of so many samples.
    Panel made(int samples) {
        return of(activations, samples);
    }

    /// Where the gradient by what it makes belongs.
    Panel gradients(int samples) {
        return of(gradients, samples);
    }

    /// From the gradient by what it makes to that by its sums, which is kept.
    void throughActivation(int samples) {
        if (!last) {
            channels.throughLeaky(gradients(samples), of(activations, samples));
        }
    }

    /// Adds the gradient by the weights.
    ///
    /// @param input as on the way forward
    void addGradients(Panel input, int samples, ConvolutionWeights weightGradients) {
        weightGradients.matrix().multiply(patches(input, samples), false, gradients(samples), true, 1);
        channels.sum(gradients(samples), weightGradients.bias());
    }

    /// Writes the gradient by the input.
    void back(int samples, ConvolutionWeights weights, Panel inputGradients) {
        if (shape.isReshape()) {
            inputGradients.reshaped(shape.patch(), gradients(samples).columns()).multiply(weights.matrix(), false,
                    gradients(samples), false, 0);
            return;
        }
        Panel back = of(patches, samples);
        back.multiply(weights.matrix(), false, gradients(samples), false, 0);
        inputGradients.clear();
        for (int made = 0; made < back.columns(); made++) {
            for (int tap = 0; tap < shape.kernel(); tap++) {
                int read = position(made, tap);
                if (read >= 0) {
                    inputGradients.addColumn(read, 1, back.rows(tap * shape.in(), shape.in()), made);
                }
            }
        }
    }

    /// The second way forward: the gradient by the gradient by the input goes through the same products and the same slopes, and gives the
    /// gradient by the weights on its way.
    Panel forwardAgain(Panel tangent, int samples, ConvolutionWeights weights, ConvolutionWeights weightGradients) {
        Panel read = patches(tangent, samples);
        weightGradients.matrix().multiply(read, false, gradients(samples), true, 1);
        Panel made = of(tangents, samples);
        if (!last) {
            made.multiply(weights.matrix(), true, read, false, 0);
            channels.throughLeaky(made, of(activations, samples));
        }
        return made;
    }

    @Override
    public void close() {
        arrays.forEach(INDArray::close);
    }

    private Panel patches(Panel input, int samples) {
        int columns = samples * groups * shape.outLength();
        if (shape.isReshape()) {
            return input.reshaped(shape.patch(), columns);
        }
        Panel gathered = of(patches, samples);
        gathered.clear();
        for (int made = 0; made < columns; made++) {
            for (int tap = 0; tap < shape.kernel(); tap++) {
                int read = position(made, tap);
                if (read >= 0) {
                    gathered.rows(tap * shape.in(), shape.in()).setColumn(made, input, read);
                }
            }
        }
        return gathered;
    }

    /// Which position a result reads, or −1 where there are zeros.
    private int position(int made, int tap) {
        int inGroup = made % shape.outLength() * shape.stride() - shape.before() + tap;
        return inGroup < 0 || inGroup >= shape.inLength()
                ? -1
                : made / shape.outLength() * shape.inLength() + inGroup;
    }

    private Panel of(Panel all, int samples) {
        return all.columns(0, samples * groups * shape.outLength());
    }

    private Panel panel(DataType type, int rows, int columns) {
        INDArray array = Nd4j.create(type, columns, rows);
        arrays.add(array);
        return Panel.of(array, rows);
    }
}
