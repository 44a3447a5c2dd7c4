package attune.neural;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/// The memory and the arithmetic of an LSTM's passes over one shape of input.
///
/// All matrices are column by column with a column for each event, time by time: column t·batch + b. So the events of a time step
/// lie together, the input product of all steps is one product, and so are the gradients of the weights; only the recurrence
/// takes a product a step.
final class LstmPass {
    private final int batch;
    private final int time;
    private final int in;
    private final int out;
    private final INDArray sums; // (4·out, events): the gates' sums; backward: their gradients
    private final INDArray states; // (out, events): h
    private final INDArray stateGradients; // (out, events)
    private final INDArray inputGradients; // (in, events)
    private final INDArray ones; // (events, 1)
    private final List<INDArray> sumsAt; // the columns of each step
    private final List<INDArray> statesAt;
    private final List<INDArray> stateGradientsAt;
    private final LstmGates gates;
    private @Nullable INDArray events; // (in, events): x

    LstmPass(int batch, int time, int in, int out, DataType type) {
        this.batch = batch;
        this.time = time;
        this.in = in;
        this.out = out;
        int columns = batch * time;
        this.sums = Nd4j.createUninitialized(type, new long[]{4L * out, columns}, 'f');
        this.states = Nd4j.createUninitialized(type, new long[]{out, columns}, 'f');
        this.stateGradients = Nd4j.createUninitialized(type, new long[]{out, columns}, 'f');
        this.inputGradients = Nd4j.createUninitialized(type, new long[]{in, columns}, 'f');
        this.ones = Nd4j.ones(type, columns, 1);
        this.sumsAt = steps(sums);
        this.statesAt = steps(states);
        this.stateGradientsAt = steps(stateGradients);
        this.gates = LstmGates.of(type, batch, time, out);
    }

    boolean fits(int otherBatch, int otherTime) {
        return batch == otherBatch && time == otherTime;
    }

    /// From (batch, in, time) to (batch, out, time).
    INDArray forward(INDArray input, INDArray weights, INDArray recurrent, INDArray bias) {
        events = columns(input, in);
        Nd4j.gemm(weights, events, sums, true, false, 1, 0);
        gates.bias(NdArrays.memory(bias));
        MemorySegment sumMemory = NdArrays.memory(sums);
        MemorySegment stateMemory = NdArrays.memory(states);
        for (int t = 0; t < time; t++) {
            if (t > 0) {
                Nd4j.gemm(recurrent, statesAt.get(t - 1), sumsAt.get(t), true, false, 1, 1);
            }
            gates.forward(t, sumMemory, stateMemory);
        }
        return sequence(states, out);
    }

    /// From the gradient by (batch, out, time) to that by (batch, in, time); writes those of the parameters.
    INDArray backward(INDArray epsilon, INDArray weights, INDArray recurrent, INDArray weightGradient,
            INDArray recurrentGradient, INDArray biasGradient) {
        stateGradients.assign(columns(epsilon, out));
        gates.startBackward();
        MemorySegment sumMemory = NdArrays.memory(sums);
        MemorySegment gradientMemory = NdArrays.memory(stateGradients);
        for (int t = time - 1; t >= 0; t--) {
            if (t < time - 1) {
                Nd4j.gemm(recurrent, sumsAt.get(t + 1), stateGradientsAt.get(t), false, false, 1, 1);
            }
            gates.backward(t, gradientMemory, sumMemory);
        }
        if (events == null) {
            throw new IllegalStateException("backward follows forward");
        }
        Nd4j.gemm(events, sums, weightGradient, false, true, 1, 0);
        recurrentGradient(recurrentGradient);
        biasGradient.assign(sums.mmul(ones).reshape(1, 4L * out));
        Nd4j.gemm(weights, sums, inputGradients, false, false, 1, 0);
        return sequence(inputGradients, in);
    }

    private void recurrentGradient(INDArray gradient) {
        if (time == 1) {
            gradient.assign(0);
            return;
        }
        int columns = batch * time;
        INDArray before = states.get(NDArrayIndex.all(), NDArrayIndex.interval(0, columns - batch));
        INDArray after = sums.get(NDArrayIndex.all(), NDArrayIndex.interval(batch, columns));
        Nd4j.gemm(before, after, gradient, false, true, 1, 0);
    }

    /// (batch, width, time) as (width, events); copied only where it does not already lie so.
    private INDArray columns(INDArray sequence, int width) {
        return sequence.permute(2, 0, 1).reshape('c', (long) batch * time, width).transpose();
    }

    /// (width, events) seen as (batch, width, time).
    private INDArray sequence(INDArray columns, int width) {
        return columns.transpose().reshape('c', time, batch, width).permute(1, 2, 0);
    }

    private List<INDArray> steps(INDArray columns) {
        List<INDArray> result = new ArrayList<>();
        for (int t = 0; t < time; t++) {
            result.add(columns.get(NDArrayIndex.all(),
                    NDArrayIndex.interval((long) t * batch, (long) (t + 1) * batch)));
        }
        return result;
    }
}
