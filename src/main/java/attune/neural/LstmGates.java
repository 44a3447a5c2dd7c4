package attune.neural;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;

/// What an LSTM does element by element, a time step at a time, and what it must remember for the way back.
///
/// In plain arrays on the heap, all walked with one index: that is the form which the compiler turns into vector instructions
/// (with one loop over off-heap memory, or with differing offsets, it cannot rule out overlaps and stays five times slower).
/// The step's share of native memory is copied in and out, which costs a fiftieth of the arithmetic.
sealed interface LstmGates permits FloatGates, DoubleGates {
    static LstmGates of(DataType type, int batch, int time, int width) {
        return switch (type) {
            case FLOAT -> new FloatGates(batch, time, width);
            case DOUBLE -> new DoubleGates(batch, time, width);
            default -> throw new IllegalArgumentException("An LSTM calculates in float or in double, not in " + type);
        };
    }

    /// Takes the bias (4·width), to be added to each event's sums.
    void bias(MemorySegment bias);

    /// Which events are there, in the passes that follow; null for all.
    void mask(@Nullable Mask mask);

    /// From the sums of step t to its states; both hold all steps, a column an event.
    void forward(int t, MemorySegment sums, MemorySegment states);

    void startBackward();

    /// From the gradient by the states of step t, with what flowed back from step t + 1, to the gradient by its sums.
    void backward(int t, MemorySegment stateGradients, MemorySegment sumGradients);
}
