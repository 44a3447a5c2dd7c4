package attune.neural;

import static org.bytedeco.openblas.global.openblas_nolapack.cblas_dgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_dgemv;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemv;

import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// A dense matrix, column by column in native memory, to be multiplied straight by OpenBLAS.
///
/// The same product through ND4J takes 50 to 200 µs more, as much as the product itself in a recurrent step.
///
/// @param memory of an array that whoever uses the panel keeps alive
record Panel(Pointer memory, DataType type, int rows, int columns) {
    private static final int COLUMN_MAJOR = 102;
    private static final int AS_IT_IS = 111;
    private static final int TRANSPOSED = 112;

    /// The whole of a dense array, seen with so many rows.
    static Panel of(INDArray array, int rows) {
        Pointer first = array.data().addressPointer();
        Pointer memory = array.dataType() == DataType.FLOAT ? new FloatPointer(first) : new DoublePointer(first);
        return new Panel(memory, array.dataType(), rows, (int) (array.length() / rows));
    }

    /// So many columns from one on.
    Panel from(int first, int count) {
        long offset = (long) first * rows;
        Pointer part = type == DataType.FLOAT
                ? floats().getPointer(offset)
                : doubles().getPointer(offset);
        return new Panel(part, type, rows, count);
    }

    /// Cut into parts of so many columns each.
    List<Panel> cut(int width) {
        return IntStream.range(0, columns / width).mapToObj(part -> from(part * width, width)).toList();
    }

    /// Becomes `keep` times itself plus left times right, each transposed before where asked for.
    void multiply(Panel left, boolean leftTransposed, Panel right, boolean rightTransposed, double keep) {
        int leftForm = leftTransposed ? TRANSPOSED : AS_IT_IS;
        int rightForm = rightTransposed ? TRANSPOSED : AS_IT_IS;
        int inner = leftTransposed ? left.rows : left.columns;
        if (columns == 1 && !rightTransposed) {
            multiplyVector(left, leftForm, right, keep);
        } else if (type == DataType.FLOAT) {
            cblas_sgemm(COLUMN_MAJOR, leftForm, rightForm, rows, columns, inner, 1, left.floats(), left.rows,
                    right.floats(), right.rows, (float) keep, floats(), rows);
        } else {
            cblas_dgemm(COLUMN_MAJOR, leftForm, rightForm, rows, columns, inner, 1, left.doubles(), left.rows,
                    right.doubles(), right.rows, keep, doubles(), rows);
        }
    }

    /// One window alone: a matrix product would first rearrange all weights for a single column.
    private void multiplyVector(Panel left, int leftForm, Panel right, double keep) {
        if (type == DataType.FLOAT) {
            cblas_sgemv(COLUMN_MAJOR, leftForm, left.rows, left.columns, 1, left.floats(), left.rows, right.floats(),
                    1, (float) keep, floats(), 1);
        } else {
            cblas_dgemv(COLUMN_MAJOR, leftForm, left.rows, left.columns, 1, left.doubles(), left.rows,
                    right.doubles(), 1, keep, doubles(), 1);
        }
    }

    private FloatPointer floats() {
        return (FloatPointer) memory;
    }

    private DoublePointer doubles() {
        return (DoublePointer) memory;
    }
}
