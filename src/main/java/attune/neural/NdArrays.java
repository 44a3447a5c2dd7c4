package attune.neural;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// The bridge between INDArrays and plain arrays; what comes out belongs to the caller.
final class NdArrays {
    private NdArrays() {}

    /// Indices as (batch, time), which an embedding layer takes.
    static INDArray indices(int[][] rows) {
        return Nd4j.createFromArray(rows);
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
        return MemorySegment.ofAddress(array.data().addressPointer().address()).reinterpret(bytes);
    }

    /// All values row by row.
    static double[] doubles(INDArray array) {
        return array.dup('c').data().asDouble();
    }

    /// All values row by row.
    static float[] floats(INDArray array) {
        return array.dup('c').data().asFloat();
    }

    /// The rows of a matrix.
    static float[][] rows(INDArray matrix) {
        float[] all = floats(matrix);
        int width = (int) matrix.size(1);
        float[][] rows = new float[(int) matrix.size(0)][];
        Arrays.setAll(rows, row -> Arrays.copyOfRange(all, row * width, (row + 1) * width));
        return rows;
    }
}
