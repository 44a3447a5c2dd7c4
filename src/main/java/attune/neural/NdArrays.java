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

    static INDArray matrix(double[] values, int rows, DataType type) {
        INDArray doubles = Nd4j.createFromArray(values).reshape('c', rows, values.length / rows);
        return doubles.castTo(type);
    }

    static INDArray row(float[] values) {
        return Nd4j.createFromArray(values).reshape('c', 1, values.length);
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
        return array.dup('c').data().asDouble();
    }

    /// All values row by row.
    static float[] floats(INDArray array) {
        return array.dup('c').data().asFloat();
    }
}
