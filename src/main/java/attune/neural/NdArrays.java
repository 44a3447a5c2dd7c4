package attune.neural;

import java.lang.foreign.MemorySegment;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// The bridge between INDArrays and plain arrays; what comes out belongs to the caller.
final class NdArrays {
    private NdArrays() {}

    /// Tokens as (batch, 2, time), 32-bit indices: the note token of each event, then its duration token.
    static INDArray tokens(int[][] notes, int[][] durations) {
        int time = notes[0].length;
        int[] all = new int[2 * notes.length * time];
        for (int row = 0; row < notes.length; row++) {
            System.arraycopy(notes[row], 0, all, 2 * row * time, time);
            System.arraycopy(durations[row], 0, all, (2 * row + 1) * time, time);
        }
        return Nd4j.createFromArray(all).reshape('c', notes.length, 2, time);
    }

    /// A matrix from its values row by row; close it when it is used up.
    static INDArray matrix(double[] values, int rows, DataType type) {
        INDArray matrix = Nd4j.createUninitialized(type, rows, values.length / rows);
        Panel numbers = Panel.of(matrix, 1);
        for (int i = 0; i < values.length; i++) {
            numbers.set(0, i, values[i]);
        }
        return matrix;
    }

    static INDArray row(float[] values) {
        return Nd4j.createFromArray(values).reshape('c', 1, values.length);
    }

    /// The same values row by row: the array itself where it lies so, otherwise a copy.
    static INDArray rowByRow(INDArray array) {
        return liesRowByRow(array) ? array : array.dup('c');
    }

    /// Whether the memory holds exactly this array, the last index running fastest. ND4J's own question asks about either order.
    static boolean liesRowByRow(INDArray array) {
        long step = 1;
        for (int dimension = array.rank() - 1; dimension >= 0; dimension--) {
            if (array.size(dimension) > 1 && array.stride(dimension) != step) {
                return false;
            }
            step *= array.size(dimension);
        }
        return true;
    }

    /// The memory of a dense array, from its first element; valid as long as the array is.
    @SuppressWarnings("restricted") // the address and the length come from the array itself
    static MemorySegment memory(INDArray array) {
        long bytes = array.length() * array.dataType().width();
        return MemorySegment.ofAddress(address(array)).reinterpret(bytes);
    }

    /// Where a dense array begins in native memory.
    static long address(INDArray array) {
        return array.data().addressPointer().address();
    }

    /// All values row by row.
    static double[] doubles(INDArray array) {
        double[] values = new double[(int) array.length()];
        Panel numbers = Panel.of(rowByRow(array), 1);
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.get(0, i);
        }
        return values;
    }

    /// All values row by row.
    static float[] floats(INDArray array) {
        return array.dup('c').data().asFloat();
    }
}
