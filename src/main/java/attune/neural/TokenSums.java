package attune.neural;

import java.util.List;
import java.util.Objects;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// What each token of the vocabulary adds to the sums of the first LSTM, Wᵀe, calculated once.
final class TokenSums implements AutoCloseable {
    private final INDArray notes; // (4·hidden, tokens)
    private final INDArray durations;
    private final Panel noteSums;
    private final Panel durationSums;

    TokenSums(ReadingWeights weights) {
        int sums = weights.input().columns();
        int width = weights.noteTable().columns();
        this.notes = Nd4j.create(DataType.FLOAT, weights.noteTable().rows(), sums);
        this.durations = Nd4j.create(DataType.FLOAT, weights.durationTable().rows(), sums);
        this.noteSums = Panel.of(notes, sums);
        this.durationSums = Panel.of(durations, sums);
        noteSums.multiply(weights.input().rows(0, width), true, weights.noteTable(), true, 0);
        durationSums.multiply(weights.input().rows(width, weights.durationTable().columns()), true,
                weights.durationTable(), true, 0);
    }

    int notes() {
        return noteSums.columns();
    }

    int durations() {
        return durationSums.columns();
    }

    /// Writes what an event adds into a column of sums.
    void write(Panel sums, int column, int note, int duration) {
        sums.setColumn(column, noteSums, Objects.checkIndex(note, noteSums.columns()));
        sums.addColumn(column, 1, durationSums, Objects.checkIndex(duration, durationSums.columns()));
    }

    /// Writes what an event adds to some units' sums into a column.
    ///
    /// @param sums (4·units, columns)
    void write(Panel sums, Units units, int column, int note, int duration) {
        for (int gate = 0; gate < Units.GATES; gate++) {
            Panel part = units.sums(sums, gate);
            part.setColumn(column, noteSums.rows(units.place(gate), units.count()), note);
            part.addColumn(column, 1, durationSums.rows(units.place(gate), units.count()), duration);
        }
    }

    @Override
    public void close() {
        List.of(notes, durations).forEach(INDArray::close);
    }
}
