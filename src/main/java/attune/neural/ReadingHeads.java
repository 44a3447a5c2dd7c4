package attune.neural;

import attune.model.Prediction;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// The two heads of some takes at one thread's desk: from their contexts to what is expected.
final class ReadingHeads implements AutoCloseable {
    private final ReadingWeights weights;
    private final float[] context;
    private final INDArray contexts; // (takes, hidden)
    private final INDArray notes; // (takes, tokens): logits
    private final INDArray durations;

    /// @param takes at once at most
    ReadingHeads(ReadingWeights weights, int takes) {
        this.weights = weights;
        this.context = new float[weights.hidden()];
        this.contexts = Nd4j.create(DataType.FLOAT, takes, weights.hidden());
        this.notes = Nd4j.create(DataType.FLOAT, takes, weights.notes().columns());
        this.durations = Nd4j.create(DataType.FLOAT, takes, weights.durations().columns());
    }

    /// @param expected what the takes from `from` to before `to` expect, written there
    void expect(ReadingMemory memory, int from, int to, Prediction[] expected) {
        Panel columns = Panel.of(contexts, context.length).columns(0, to - from);
        for (int take = from; take < to; take++) {
            memory.context(take, context);
            columns.columns(take - from, 1).copyFrom(context);
        }
        Panel noteLogits = noteLogits(columns);
        Panel durationLogits = durationLogits(columns);
        for (int take = from; take < to; take++) {
            expected[take] = new Prediction(Softmax.of(noteLogits, take - from),
                    Softmax.of(durationLogits, take - from),
                    memory.attention(take));
        }
    }

    /// What is expected after one context, (hidden, 1).
    Prediction expect(Panel single, float[] attention) {
        return new Prediction(Softmax.of(noteLogits(single), 0), Softmax.of(durationLogits(single), 0), attention);
    }

    @Override
    public void close() {
        List.of(contexts, notes, durations).forEach(INDArray::close);
    }

    private Panel noteLogits(Panel columns) {
        return logits(notes, weights.notes(), weights.noteBias(), columns);
    }

    private Panel durationLogits(Panel columns) {
        return logits(durations, weights.durations(), weights.durationBias(), columns);
    }

    private static Panel logits(INDArray memory, Panel weights, Panel bias, Panel contexts) {
        Panel logits = Panel.of(memory, weights.columns()).columns(0, contexts.columns());
        for (int column = 0; column < contexts.columns(); column++) {
            logits.setColumn(column, bias, 0);
        }
        logits.multiplyEach(weights, contexts, 1);
        return logits;
    }
}
