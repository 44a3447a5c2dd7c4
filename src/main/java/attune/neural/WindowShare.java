package attune.neural;

import java.util.List;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// Half of the units of both LSTMs while they read a window, for one thread at a time. All states are in memory that the halves share:
/// a step reads those of all units, and writes those of its own.
///
/// Half the units take half of each recurrent matrix, which then stays in the nearest cache of the half's core.
final class WindowShare implements AutoCloseable {
    private final Units units;
    private final TokenSums tokens;
    private final Layer first;
    private final Layer second;
    private final List<Panel> between; // gate → what of the matrix belongs to the units
    private final INDArray fed; // (time, 4·units): what the first LSTM adds to the second's sums
    private final Panel fedSums;

    WindowShare(Units units, ReadingWeights weights, TokenSums tokens, int time) {
        this.units = units;
        this.tokens = tokens;
        this.first = new Layer(units, weights.firstRecurrence(), weights.firstBias());
        this.second = new Layer(units, weights.secondRecurrence(), weights.secondBias());
        this.between = gates(units, weights.between());
        this.fed = Nd4j.create(DataType.FLOAT, time, (long) Units.GATES * units.count());
        this.fedSums = Panel.of(fed, Units.GATES * units.count());
    }

    /// The first LSTM reads an event.
    ///
    /// @param states (hidden, time) h₁
    void readFirst(int event, int note, int duration, Panel states) {
        tokens.write(first.sums, units, 0, note, duration);
        first.run(event, states);
    }

    /// What all states of the first LSTM add to the second's sums, in one product.
    void feed(Panel firstStates) {
        for (int gate = 0; gate < Units.GATES; gate++) {
            units.sums(fedSums, gate).multiply(between.get(gate), true, firstStates, false, 0);
        }
    }

    /// The second LSTM reads an event.
    ///
    /// @param states (hidden, time) h₂
    void readSecond(int event, Panel states) {
        second.sums.setColumn(0, fedSums, event);
        second.run(event, states);
    }

    @Override
    public void close() {
        first.close();
        second.close();
        fed.close();
    }

    private static List<Panel> gates(Units units, Panel matrix) {
        return IntStream.range(0, Units.GATES).mapToObj(gate -> units.weights(matrix, gate)).toList();
    }

    /// The units of one LSTM.
    private static final class Layer implements AutoCloseable {
        private final Units units;
        private final List<Panel> recurrence; // gate → the units' part
        private final LstmStep step;
        private final Panel sums; // (4·units, 1)
        private final INDArray cells; // (units)
        private final Panel cell;

        Layer(Units units, Panel recurrence, Panel bias) {
            this.units = units;
            this.recurrence = gates(units, recurrence);
            this.step = new LstmStep(1, units, bias);
            this.sums = step.sums(1);
            this.cells = Nd4j.create(DataType.FLOAT, 1, units.count());
            this.cell = Panel.of(cells, units.count());
        }

        /// From what the input adds to the sums to the units' states.
        void run(int event, Panel states) {
            if (event == 0) {
                cell.clear();
            } else {
                Panel before = states.columns(event - 1, 1);
                for (int gate = 0; gate < Units.GATES; gate++) {
                    units.sums(sums, gate).multiply(recurrence.get(gate), true, before, false, 1);
                }
            }
            step.run(cell, units.states(states.columns(event, 1)));
        }

        @Override
        public void close() {
            step.close();
            cells.close();
        }
    }
}
