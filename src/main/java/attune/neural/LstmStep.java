package attune.neural;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// One step of an LSTM for some columns at once, without a way back; the desk of one thread, which remembers nothing of the columns.
final class LstmStep implements AutoCloseable {
    private final int width;
    private final INDArray sums; // (columns, 4·width)
    private final MemorySegment sumMemory;
    private final float[][] bias; // gate → repeated for each column
    private final float[][] gates; // gate (a f o g) → activations
    private final float[] cells;
    private final float[] squashed; // tanh(c)
    private final float[] states;

    /// @param columns that a step has at most
    /// @param biases (4·width)
    LstmStep(int columns, int width, Panel biases) {
        this(columns, new Units(0, width, width), biases);
    }

    /// A step of some of the units only.
    ///
    /// @param biases of all
    LstmStep(int columns, Units units, Panel biases) {
        this.width = units.count();
        int size = columns * width;
        this.sums = Nd4j.create(DataType.FLOAT, columns, (long) Units.GATES * width);
        this.sumMemory = NdArrays.memory(sums);
        this.bias = new float[Units.GATES][size];
        this.gates = new float[Units.GATES][size];
        this.cells = new float[size];
        this.squashed = new float[size];
        this.states = new float[size];
        for (int gate = 0; gate < Units.GATES; gate++) {
            for (int column = 0; column < columns; column++) {
                biases.copyTo(units.place(gate), bias[gate], column * width, width);
            }
        }
    }

    /// Where the owner writes the sums of so many columns, without the bias, before [#run].
    Panel sums(int columns) {
        return Panel.of(sums, Units.GATES * width).columns(0, columns);
    }

    /// From the sums to the states.
    ///
    /// @param cellsKept (width, columns) c; written again
    /// @param statesKept (width, columns) h; written
    /// @return h once more, column by column, until the next step
    float[] run(Panel cellsKept, Panel statesKept) {
        int columns = cellsKept.columns();
        int size = columns * width;
        for (int gate = 0; gate < Units.GATES; gate++) {
            for (int column = 0; column < columns; column++) {
                MemorySegment.copy(sumMemory, JAVA_FLOAT, ((long) column * Units.GATES + gate) * width * Float.BYTES,
                        gates[gate], column * width, width);
            }
        }
        cellsKept.copyTo(cells);
        FloatFormulas.gates(gates, bias, size);
        FloatFormulas.cell(cells, cells, gates, size);
        FloatFormulas.state(states, squashed, cells, gates, size);
        cellsKept.copyFrom(cells);
        statesKept.copyFrom(states);
        return states;
    }

    @Override
    public void close() {
        sums.close();
    }
}
