package attune.neural;

import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// Where one thread lets columns read an event: the two LSTMs without memory, which is the columns' own.
final class ReadingDesk implements AutoCloseable {
    private final ReadingWeights weights;
    private final TokenSums tokens;
    private final LstmStep first;
    private final LstmStep second;
    private final INDArray row; // (columns, 1)
    private final INDArray scratch; // (2·columns, 4·hidden)

    /// @param columns that read at once at most
    ReadingDesk(ReadingWeights weights, TokenSums tokens, int columns) {
        this.weights = weights;
        this.tokens = tokens;
        this.first = new LstmStep(columns, weights.hidden(), weights.firstBias());
        this.second = new LstmStep(columns, weights.hidden(), weights.secondBias());
        this.row = Nd4j.create(DataType.FLOAT, columns, 1);
        this.scratch = Nd4j.create(DataType.FLOAT, 2L * columns, 4L * weights.hidden());
    }

    /// All columns read the same event, in products of all of them.
    ///
    /// @return the second LSTM's states, column by column, until the next event
    float[] readTogether(ColumnStates.Part columns, int note, int duration) {
        int count = columns.firstStates().columns();
        Panel sums = first.sums(count);
        tokens.write(sums, 0, note, duration);
        for (int column = 1; column < count; column++) {
            sums.setColumn(column, sums, 0);
        }
        multiply(sums, weights.firstRecurrence(), columns.firstStates(), 1);
        first.run(columns.firstCells(), columns.firstStates());
        Panel next = second.sums(count);
        multiply(next, weights.between(), columns.firstStates(), 0);
        multiply(next, weights.secondRecurrence(), columns.secondStates(), 1);
        return second.run(columns.secondCells(), columns.secondStates());
    }

    /// Each column reads an event of its own, from the place `from` of the arrays on, and comes out as if it read alone.
    void readEach(ColumnStates.Part columns, int[] notes, int[] durations, int from) {
        int count = columns.firstStates().columns();
        Panel sums = first.sums(count);
        for (int column = 0; column < count; column++) {
            tokens.write(sums, column, notes[from + column], durations[from + column]);
        }
        sums.multiplyEach(weights.firstRecurrence(), columns.firstStates(), 1);
        first.run(columns.firstCells(), columns.firstStates());
        Panel next = second.sums(count);
        next.multiplyEach(weights.between(), columns.firstStates(), 0);
        next.multiplyEach(weights.secondRecurrence(), columns.secondStates(), 1);
        second.run(columns.secondCells(), columns.secondStates());
    }

    /// exp(e) of a state, where e = tanh(w·h + b) is its score: what it weighs in the attention before the division by the sum.
    double weigh(Panel attention, Panel state) {
        Panel score = Panel.of(row, 1).columns(0, 1);
        score.multiplyVector(state, true, attention, 0);
        return weight(score, 0);
    }

    /// exp(e) of each state.
    void weigh(Panel attention, Panel states, float[] result) {
        Panel scores = Panel.of(row, 1).columns(0, states.columns());
        scores.multiplyVector(states, true, attention, 0);
        for (int column = 0; column < states.columns(); column++) {
            result[column] = (float) weight(scores, column);
        }
    }

    @Override
    public void close() {
        List.of(first, second).forEach(LstmStep::close);
        row.close();
        scratch.close();
    }

    private void multiply(Panel sums, Panel matrix, Panel states, double keep) {
        if (Panel.turnsFaster(sums.columns())) {
            sums.multiplyTurned(matrix, true, states, keep, Panel.of(scratch, sums.rows()));
        } else {
            sums.multiply(matrix, true, states, false, keep);
        }
    }

    private double weight(Panel scores, int column) {
        return Math.exp(Math.tanh(scores.get(0, column) + weights.attentionBias()));
    }
}
