package attune.neural;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// The memory and the arithmetic of an LSTM's recurrence over one shape of input; what feeds it is its owner's business.
///
/// All matrices are column by column with a column for each event, time by time: column t·batch + b. So the events of a time step
/// lie together, what the input adds to all steps is one product, and so are the gradients of the weights; only the recurrence
/// takes a product a step. A pass may take fewer steps than there is memory for.
final class LstmPass implements AutoCloseable {
    private final int batch;
    private final int time;
    private final INDArray sums; // (4·out, events): the gates' sums; on the way back their gradients
    private final INDArray states; // (out, events): h
    private final INDArray stateGradients; // (out, events)
    private final INDArray ones; // (events, 1)
    private final List<Panel> sumsAt; // the columns of each step
    private final List<Panel> statesAt;
    private final List<Panel> stateGradientsAt;
    private final LstmGates gates;
    private final boolean turns; // multiplies the transposed way
    private final INDArray scratch;
    private final INDArray recurrenceTurned; // (4·out, out), for the way back
    private int steps; // of this pass

    /// @param time steps that a pass takes at most
    LstmPass(int batch, int time, int out, DataType type) {
        this.batch = batch;
        this.time = time;
        this.steps = time;
        this.sums = Sequences.create(type, batch, 4 * out, time);
        this.states = Sequences.create(type, batch, out, time);
        this.stateGradients = Sequences.create(type, batch, out, time);
        this.ones = Nd4j.ones(type, (long) batch * time, 1);
        this.sumsAt = steps(sums);
        this.statesAt = steps(states);
        this.stateGradientsAt = steps(stateGradients);
        this.gates = LstmGates.of(type, batch, time, out);
        this.turns = Panel.turnsFaster(batch);
        this.scratch = Nd4j.createUninitialized(type, 1, turns ? 8L * out * batch : 1, 1);
        this.recurrenceTurned = Nd4j.createUninitialized(type, out, turns ? 4L * out : 1);
    }

    boolean fits(int otherBatch, int otherTime) {
        return batch == otherBatch && time == otherTime;
    }

    /// Whether there is memory for a pass of this shape.
    boolean holds(int otherBatch, int otherTime) {
        return batch == otherBatch && time >= otherTime;
    }

    /// How many steps the passes take from now on.
    void use(int newSteps) {
        steps = newSteps;
    }

    /// Where the owner writes what the input adds to the sums, before [#forward]; on the way back, the gradients by the sums.
    Panel sums() {
        return used(sums);
    }

    /// h, a column an event; the next pass writes it again.
    Panel states() {
        return used(states);
    }

    /// Where the owner writes the gradient by h, before [#backward].
    Panel stateGradients() {
        return used(stateGradients);
    }

    /// As [#states], for DL4J: (batch, out, time).
    INDArray statesForDl4j() {
        return states;
    }

    /// Takes the gradient by h from DL4J: (batch, out, time).
    void takeGradients(INDArray epsilon) {
        Sequences.copy(epsilon, stateGradients);
    }

    /// From the input's part of the sums to h.
    ///
    /// @param mask of the events, or null where all are there
    void forward(Panel recurrence, Panel bias, @Nullable Mask mask) {
        gates.mask(mask);
        gates.bias(bias.memory());
        MemorySegment sumMemory = NdArrays.memory(sums);
        MemorySegment stateMemory = NdArrays.memory(states);
        for (int t = 0; t < steps; t++) {
            if (t > 0) {
                recur(sumsAt.get(t), recurrence, statesAt.get(t - 1));
            }
            gates.forward(t, sumMemory, stateMemory);
        }
    }

    /// From the gradient by h to that by the sums; writes those of recurrence and bias.
    void backward(Panel recurrence, Panel recurrenceGradient, Panel biasGradient) {
        gates.startBackward();
        MemorySegment sumMemory = NdArrays.memory(sums);
        MemorySegment gradientMemory = NdArrays.memory(stateGradients);
        Panel back = turned(recurrence);
        for (int t = steps - 1; t >= 0; t--) {
            if (t < steps - 1) {
                recurBack(stateGradientsAt.get(t), back, sumsAt.get(t + 1));
            }
            gates.backward(t, gradientMemory, sumMemory);
        }
        Panel all = sums();
        biasGradient.multiply(all, false, Panel.of(ones, batch * time).rows(0, batch * steps), false, 0);
        int after = batch * (steps - 1);
        if (after == 0) {
            recurrenceGradient.clear();
        } else {
            recurrenceGradient.multiply(states().columns(0, after), false, all.columns(batch, after), true, 0);
        }
    }

    private Panel used(INDArray sequence) {
        return Sequences.events(sequence).columns(0, batch * steps);
    }

    private void recur(Panel next, Panel recurrence, Panel before) {
        if (turns) {
            next.multiplyTurned(recurrence, true, before, 1, Sequences.events(scratch));
        } else {
            next.multiply(recurrence, true, before, false, 1);
        }
    }

    /// R, or Rᵀ where the way back multiplies faster by that.
    private Panel turned(Panel recurrence) {
        if (!turns) {
            return recurrence;
        }
        Panel turned = Panel.of(recurrenceTurned, recurrence.columns());
        turned.transpose(recurrence);
        return turned;
    }

    private void recurBack(Panel before, Panel recurrence, Panel next) {
        if (turns) {
            before.multiplyTurned(recurrence, true, next, 1, Sequences.events(scratch));
        } else {
            before.multiply(recurrence, false, next, false, 1);
        }
    }

    @Override
    public void close() {
        for (INDArray array : List.of(sums, states, stateGradients, ones, scratch, recurrenceTurned)) {
            Sequences.close(array);
        }
    }

    private List<Panel> steps(INDArray sequence) {
        Panel events = Sequences.events(sequence);
        return IntStream.range(0, time).mapToObj(t -> events.columns(t * batch, batch)).toList();
    }
}
