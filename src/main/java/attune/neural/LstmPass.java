package attune.neural;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.shape.Shape;
import org.nd4j.linalg.factory.Nd4j;

/// The memory and the arithmetic of an LSTM's passes over one shape of input.
///
/// All matrices are column by column with a column for each event, time by time: column t·batch + b. So the events of a time step
/// lie together, the input product of all steps is one product, and so are the gradients of the weights; only the recurrence
/// takes a product a step.
final class LstmPass implements AutoCloseable {
    private final int batch;
    private final int time;
    private final int in;
    private final int out;
    private final INDArray sums; // (4·out, events): the gates' sums; on the way back their gradients
    private final INDArray states; // (out, events): h
    private final INDArray stateGradients; // (out, events)
    private final INDArray inputGradients; // (in, events)
    private final INDArray ones; // (events, 1)
    private final List<Panel> sumsAt; // the columns of each step
    private final List<Panel> statesAt;
    private final List<Panel> stateGradientsAt;
    private final LstmGates gates;
    private @Nullable INDArray events; // x as it came, time by time

    LstmPass(int batch, int time, int in, int out, DataType type) {
        this.batch = batch;
        this.time = time;
        this.in = in;
        this.out = out;
        this.sums = columns(type, 4 * out);
        this.states = columns(type, out);
        this.stateGradients = columns(type, out);
        this.inputGradients = columns(type, in);
        this.ones = Nd4j.ones(type, (long) batch * time, 1);
        this.sumsAt = Panel.of(sums, 4 * out).cut(batch);
        this.statesAt = Panel.of(states, out).cut(batch);
        this.stateGradientsAt = Panel.of(stateGradients, out).cut(batch);
        this.gates = LstmGates.of(type, batch, time, out);
    }

    boolean fits(int otherBatch, int otherTime) {
        return batch == otherBatch && time == otherTime;
    }

    /// From (batch, in, time) to (batch, out, time).
    INDArray forward(INDArray input, INDArray weights, INDArray recurrent, INDArray bias) {
        INDArray kept = timeByTime(input);
        events = kept;
        Panel.of(sums, 4 * out).multiply(Panel.of(weights, in), true, Panel.of(kept, in), false, 0);
        gates.bias(NdArrays.memory(bias));
        Panel recurrence = Panel.of(recurrent, out);
        MemorySegment sumMemory = NdArrays.memory(sums);
        MemorySegment stateMemory = NdArrays.memory(states);
        for (int t = 0; t < time; t++) {
            if (t > 0) {
                sumsAt.get(t).multiply(recurrence, true, statesAt.get(t - 1), false, 1);
            }
            gates.forward(t, sumMemory, stateMemory);
        }
        return sequence(states);
    }

    /// From the gradient by (batch, out, time) to that by (batch, in, time); writes those of the parameters.
    INDArray backward(INDArray epsilon, INDArray weights, INDArray recurrent, INDArray weightGradient,
            INDArray recurrentGradient, INDArray biasGradient) {
        stateGradients.assign(timeByTime(epsilon));
        gates.startBackward();
        Panel recurrence = Panel.of(recurrent, out);
        MemorySegment sumMemory = NdArrays.memory(sums);
        MemorySegment gradientMemory = NdArrays.memory(stateGradients);
        for (int t = time - 1; t >= 0; t--) {
            if (t < time - 1) {
                stateGradientsAt.get(t).multiply(recurrence, false, sumsAt.get(t + 1), false, 1);
            }
            gates.backward(t, gradientMemory, sumMemory);
        }
        parameterGradients(weightGradient, recurrentGradient, biasGradient);
        Panel.of(inputGradients, in).multiply(Panel.of(weights, in), false, Panel.of(sums, 4 * out), false, 0);
        return sequence(inputGradients);
    }

    @Override
    public void close() {
        for (INDArray array : List.of(sums, states, stateGradients, inputGradients, ones)) {
            array.close();
        }
    }

    private void parameterGradients(INDArray weights, INDArray recurrent, INDArray bias) {
        if (events == null) {
            throw new IllegalStateException("backward follows forward");
        }
        Panel all = Panel.of(sums, 4 * out);
        Panel.of(weights, in).multiply(Panel.of(events, in), false, all, true, 0);
        Panel.of(bias, 4 * out).multiply(all, false, Panel.of(ones, batch * time), false, 0);
        int after = batch * (time - 1);
        if (after == 0) {
            recurrent.assign(0);
        } else {
            Panel before = Panel.of(states, out).from(0, after);
            Panel.of(recurrent, out).multiply(before, false, all.from(batch, after), true, 0);
        }
    }

    private INDArray columns(DataType type, int width) {
        return Nd4j.createUninitialized(type, time, batch, width);
    }

    /// (batch, width, time) with the events of a time step together; copied only where they do not already lie so.
    private static INDArray timeByTime(INDArray sequence) {
        INDArray turned = sequence.permute(2, 0, 1);
        return Shape.hasDefaultStridesForShape(turned) ? turned : turned.dup('c');
    }

    /// The way back: a view as (batch, width, time).
    private static INDArray sequence(INDArray columns) {
        return columns.permute(1, 2, 0);
    }
}
