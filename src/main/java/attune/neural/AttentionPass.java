package attune.neural;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// The memory and the arithmetic of [AttentionLayer] over one shape of input; an event's column is t·batch + b.
final class AttentionPass implements AutoCloseable {
    private final int batch;
    private final int time;
    private final double[] scores; // event → e
    private final double[] alpha; // event → α
    private final INDArray row; // (1, events): scores, then α, then gradients, for the products
    private final INDArray contexts; // (batch, hidden)
    private final INDArray stateGradients; // (batch, hidden, time)

    AttentionPass(int batch, int time, int hidden, DataType type) {
        this.batch = batch;
        this.time = time;
        this.scores = new double[batch * time];
        this.alpha = new double[batch * time];
        this.row = Nd4j.createUninitialized(type, (long) batch * time, 1);
        this.contexts = Nd4j.createUninitialized(type, batch, hidden);
        this.stateGradients = Sequences.create(type, batch, hidden, time);
    }

    boolean fits(int otherBatch, int otherTime) {
        return batch == otherBatch && time == otherTime;
    }

    /// @param states (hidden, events)
    /// @param weights (hidden, 1)
    /// @param mask of the events, or null where all are there; a sequence has one at least
    /// @return the contexts (batch, hidden), which the next pass writes again
    INDArray forward(Panel states, Panel weights, double bias, @Nullable Mask mask) {
        Panel events = Panel.of(row, 1);
        events.multiplyVector(states, true, weights, 0);
        for (int event = 0; event < scores.length; event++) {
            scores[event] = Math.tanh(events.get(0, event) + bias);
        }
        Panel result = Panel.of(contexts, states.rows());
        for (int sequence = 0; sequence < batch; sequence++) {
            softmax(sequence, mask);
            for (int event = sequence; event < alpha.length; event += batch) {
                events.set(0, event, alpha[event]);
            }
            result.columns(sequence, 1).multiplyVector(states.everyColumn(sequence, batch), false,
                    events.everyColumn(sequence, batch), 0);
        }
        return contexts;
    }

    /// @param contextGradients (hidden, batch)
    /// @return the gradients by the states (batch, hidden, time), which the next pass writes again
    INDArray backward(Panel states, Panel contextGradients, Panel weights, Panel weightGradient, Panel biasGradient) {
        Panel events = Panel.of(row, 1);
        for (int sequence = 0; sequence < batch; sequence++) {
            events.everyColumn(sequence, batch).multiplyVector(states.everyColumn(sequence, batch), true,
                    contextGradients.columns(sequence, 1), 0);
            throughSoftmax(sequence, events);
        }
        Panel gradients = Sequences.events(stateGradients);
        gradients.clear();
        double sum = 0;
        for (int event = 0; event < alpha.length; event++) {
            double scoreGradient = events.get(0, event);
            sum += scoreGradient;
            gradients.addColumn(event, alpha[event], contextGradients, event % batch);
            gradients.addColumn(event, scoreGradient, weights, 0);
        }
        weightGradient.multiplyVector(states, false, events, 0);
        biasGradient.set(0, 0, sum);
        return stateGradients;
    }

    float[][] weights() {
        float[][] result = new float[batch][time];
        for (int event = 0; event < alpha.length; event++) {
            result[event % batch][event / batch] = (float) alpha[event];
        }
        return result;
    }

    @Override
    public void close() {
        List.of(row, contexts).forEach(INDArray::close);
        Sequences.close(stateGradients);
    }

    private void softmax(int sequence, @Nullable Mask mask) {
        double sum = 0;
        for (int event = sequence; event < scores.length; event += batch) {
            boolean there = mask == null || mask.there()[event];
            alpha[event] = there ? Math.exp(scores[event]) : 0; // e is never above 1
            sum += alpha[event];
        }
        for (int event = sequence; event < scores.length; event += batch) {
            alpha[event] /= sum;
        }
    }

    /// From the gradients by α to those by the sums under the tanh.
    private void throughSoftmax(int sequence, Panel events) {
        double mean = 0;
        for (int event = sequence; event < alpha.length; event += batch) {
            mean += alpha[event] * events.get(0, event);
        }
        for (int event = sequence; event < alpha.length; event += batch) {
            double scoreGradient = alpha[event] * (events.get(0, event) - mean);
            events.set(0, event, scoreGradient * (1 - scores[event] * scores[event]));
        }
    }
}
