package attune.neural;

import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// From context and state to what is expected, over up to so many events: first the note, then, the note being known, its duration.
///
/// r = tanh(C c + S s + b), of which the lower half also gets E(note); notes: N r_upper + b_N; durations: D r_lower + b_D, which are logits.
/// The readout before the heads is that of Luong et al. 2015.
final class ReadoutPass implements AutoCloseable {
    private final int readout;
    private final int notes;
    private final int durations;
    private final INDArray readouts; // (2·readout, events)
    private final INDArray readoutGradients;
    private final INDArray ones;
    private final Dropping dropping;

    ReadoutPass(int events, int readout, int notes, int durations, double dropout, DataType type) {
        this.readout = readout;
        this.notes = notes;
        this.durations = durations;
        this.readouts = Nd4j.create(type, events, 2L * readout);
        this.readoutGradients = Nd4j.create(type, events, 2L * readout);
        this.ones = Nd4j.ones(type, events, 1);
        this.dropping = new Dropping(dropout);
    }

    void seed(long seed) {
        dropping.seed(seed);
    }

    /// @param noteTokens of each event, as they are written
    /// @param logits (note tokens + duration tokens, events), written
    void forward(Panel contexts, Panel states, int[] noteTokens, ReadoutWeights weights, Panel logits,
            boolean training) {
        Panel all = all(readouts, logits.columns());
        bias(all, weights.bias());
        all.multiply(weights.context(), true, contexts, false, 1);
        all.multiply(weights.state(), true, states, false, 1);
        Panel lower = all.rows(readout, readout);
        for (int event = 0; event < noteTokens.length; event++) {
            lower.addColumn(event, 1, weights.note(), noteTokens[event]);
        }
        Elementwise.tanh(all);
        dropping.forward(all, training);
        head(logits.rows(0, notes), weights.notes(), weights.noteBias(), all.rows(0, readout));
        head(logits.rows(notes, durations), weights.durations(), weights.durationBias(), lower);
    }

    /// From the gradient by the logits to those by the weights, and by context and state, which are written.
    void backward(Panel contexts, Panel states, int[] noteTokens, ReadoutWeights weights, Panel logitGradients,
            ReadoutWeights gradients, Panel contextGradients, Panel stateGradients) {
        Panel all = all(readouts, logitGradients.columns());
        Panel back = all(readoutGradients, logitGradients.columns());
        Panel lower = back.rows(readout, readout);
        headBack(logitGradients.rows(0, notes), weights.notes(), all.rows(0, readout), gradients.notes(),
                gradients.noteBias(), back.rows(0, readout));
        headBack(logitGradients.rows(notes, durations), weights.durations(), all.rows(readout, readout),
                gradients.durations(), gradients.durationBias(), lower);
        throughSquashing(back, all);
        gradients.note().clear();
        for (int event = 0; event < noteTokens.length; event++) {
            gradients.note().addColumn(noteTokens[event], 1, lower, event);
        }
        gradients.context().multiply(contexts, false, back, true, 0);
        gradients.state().multiply(states, false, back, true, 0);
        gradients.bias().multiply(back, false, ones(back.columns()), false, 0);
        contextGradients.multiply(weights.context(), false, back, false, 0);
        stateGradients.multiply(weights.state(), false, back, false, 0);
    }

    @Override
    public void close() {
        List.of(readouts, readoutGradients, ones).forEach(INDArray::close);
    }

    /// A dropped readout is 0 and its gradient too; a kept one is too large by what it was divided by, so the tanh is found again.
    private void throughSquashing(Panel back, Panel all) {
        dropping.backward(back);
        dropping.undo(all);
        Elementwise.throughTanh(back, all);
    }

    private Panel all(INDArray array, int events) {
        return Panel.of(array, 2 * readout).columns(0, events);
    }

    private Panel ones(int events) {
        return Panel.of(ones, 1).reshaped(events, 1);
    }

    private static void bias(Panel events, Panel bias) {
        for (int event = 0; event < events.columns(); event++) {
            events.setColumn(event, bias, 0);
        }
    }

    private static void head(Panel logits, Panel weights, Panel bias, Panel inputs) {
        bias(logits, bias);
        logits.multiply(weights, true, inputs, false, 1);
    }

    private void headBack(Panel logitGradients, Panel weights, Panel inputs, Panel weightGradient, Panel biasGradient,
            Panel inputGradients) {
        weightGradient.multiply(inputs, false, logitGradients, true, 0);
        biasGradient.multiply(logitGradients, false, ones(logitGradients.columns()), false, 0);
        inputGradients.multiply(weights, false, logitGradients, false, 0);
    }
}
