package attune.neural;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// A matrix, or a part of one, column by column in native memory, to be multiplied straight by OpenBLAS.
///
/// It does not keep its memory alive: whoever made the array holds it as long as the panel is used.
///
/// @param address of the first element
/// @param type float or double
/// @param stride elements from one column to the next; at least `rows`
record Panel(long address, DataType type, int rows, int columns, int stride) {
    /// Up to so many columns a product is calculated in tiles: packing the large matrix would cost more than multiplying it.
    private static final int NARROW = 64;
    private static final int TILE_ROWS = 64;
    private static final int TILE_COLUMNS = 16;
    private static final int TILE_INNER = 512;

    @SuppressWarnings("restricted") // every access goes to an element of an array
    private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    Panel {
        if (rows < 1 || columns < 0 || stride < rows) {
            throw new IllegalArgumentException("No panel of " + rows + " × " + columns + ", stride " + stride);
        }
    }

    /// The whole of a dense array, seen with so many rows.
    static Panel of(INDArray array, int rows) {
        return new Panel(NdArrays.address(array), array.dataType(), rows, (int) (array.length() / rows), rows);
    }

    /// So many columns from one on.
    Panel columns(int first, int count) {
        return new Panel(at(0, first), type, rows, count, stride);
    }

    /// So many rows from one on.
    Panel rows(int first, int count) {
        return new Panel(at(first, 0), type, count, columns, stride);
    }

    /// Every `step`-th column from one on.
    Panel everyColumn(int first, int step) {
        return new Panel(at(0, first), type, rows, Math.ceilDiv(columns - first, step), stride * step);
    }

    /// The same memory, from the first element on, in another shape.
    Panel reshaped(int newRows, int newColumns) {
        if (stride != rows || newRows * newColumns > rows * columns) {
            throw new IllegalArgumentException("Only a dense panel takes another shape, and no larger one");
        }
        return new Panel(address, type, newRows, newColumns, newRows);
    }

    /// The memory of this dense panel; valid as long as that of its array.
    MemorySegment memory() {
        return MEMORY.asSlice(address, (long) rows * columns * type.width());
    }

    /// Becomes `keep` times itself plus left times right, each transposed before where asked for.
    void multiply(Panel left, boolean leftTransposed, Panel right, boolean rightTransposed, double keep) {
        int inner = leftTransposed ? left.rows : left.columns;
        require(rows == (leftTransposed ? left.columns : left.rows), left, right);
        require(columns == (rightTransposed ? right.rows : right.columns), left, right);
        require(inner == (rightTransposed ? right.columns : right.rows), left, right);
        if (columns == 1 && !rightTransposed) {
            Blas.gemv(type, leftTransposed, left.rows, left.columns, left.address, left.stride, right.address, 1, keep,
                    address, 1);
        } else if (LinearAlgebra.multipliesSmall() && !rightTransposed && columns <= NARROW) {
            multiplyInTiles(left, leftTransposed, right, inner, keep);
        } else {
            Blas.gemm(type, leftTransposed, rightTransposed, rows, columns, inner, left.address, left.stride,
                    right.address, right.stride, keep, address, stride);
        }
    }

    /// Becomes `keep` times itself plus left, transposed, times right, so that no column depends, to the last bit, on which others
    /// stand beside it: with kernels for small matrices in tiles, otherwise column by column. In tiles that holds where the rows come
    /// in fours, as the sums of an LSTM do (a test holds it to that); what is left over is calculated otherwise beside others.
    void multiplyEach(Panel left, Panel right, double keep) {
        require(rows == left.columns && columns == right.columns && left.rows == right.rows, left, right);
        if (LinearAlgebra.multipliesSmall() && rows % 4 == 0) {
            multiplyInTiles(left, true, right, left.rows, keep);
        } else {
            for (int column = 0; column < columns; column++) {
                Blas.gemv(type, true, left.rows, left.columns, left.address, left.stride, right.at(0, column), 1, keep,
                        at(0, column), 1);
            }
        }
    }

    /// Tiles of a size that OpenBLAS multiplies without rearranging: up to 1024 results and a million products each.
    private void multiplyInTiles(Panel left, boolean leftTransposed, Panel right, int inner, double keep) {
        for (int row = 0; row < rows; row += TILE_ROWS) {
            int m = Math.min(TILE_ROWS, rows - row);
            for (int column = 0; column < columns; column += TILE_COLUMNS) {
                int n = Math.min(TILE_COLUMNS, columns - column);
                for (int k = 0; k < inner; k += TILE_INNER) {
                    Blas.gemm(type, leftTransposed, false, m, n, Math.min(TILE_INNER, inner - k),
                            leftTransposed ? left.at(k, row) : left.at(row, k), left.stride, right.at(k, column),
                            right.stride, k == 0 ? keep : 1, at(row, column), stride);
                }
            }
        }
    }

    /// Whether [#multiplyTurned] is the faster way to so many columns.
    static boolean turnsFaster(int columns) {
        return columns > 1 && columns <= NARROW && !LinearAlgebra.multipliesSmall();
    }

    /// As [#multiply], where this has few columns and the kernels rearrange the large matrix for each product: calculates the transposed
    /// product, for which that goes faster (94 billion operations a second instead of 55), and turns it back.
    ///
    /// @param left fastest where it is to be transposed
    /// @param scratch twice as many elements as this has
    void multiplyTurned(Panel left, boolean leftTransposed, Panel right, double keep, Panel scratch) {
        int inner = leftTransposed ? left.rows : left.columns;
        require(rows == (leftTransposed ? left.columns : left.rows) && columns == right.columns
                && inner == right.rows, left, right);
        Panel turned = scratch.reshaped(columns, rows);
        Blas.gemm(type, true, !leftTransposed, columns, rows, inner, right.address, right.stride, left.address,
                left.stride, 0, turned.address, columns);
        if (keep == 0) {
            transpose(turned);
        } else {
            long back = scratch.at(0, 0) + (long) rows * columns * type.width();
            Blas.transpose(type, columns, rows, turned.address, columns, back, rows);
            Blas.axpy(type, rows * columns, 1, back, address);
        }
    }

    /// Becomes another panel with rows and columns exchanged.
    void transpose(Panel other) {
        require(rows == other.columns && columns == other.rows, other, other);
        Blas.transpose(type, other.rows, other.columns, other.address, other.stride, address, stride);
    }

    /// This column, of one row or one column, becomes `keep` times itself plus left (transposed where asked for) times the vector.
    void multiplyVector(Panel left, boolean leftTransposed, Panel vector, double keep) {
        Blas.gemv(type, leftTransposed, left.rows, left.columns, left.address, left.stride, vector.address,
                vector.step(), keep, address, step());
    }

    /// Adds `factor` times a column of another panel to a column of this one.
    void addColumn(int column, double factor, Panel other, int otherColumn) {
        Blas.axpy(type, rows, factor, other.at(0, otherColumn), at(0, column));
    }

    /// Copies a column of another panel.
    void setColumn(int column, Panel other, int otherColumn) {
        MemorySegment.copy(MEMORY, other.at(0, otherColumn), MEMORY, at(0, column), (long) rows * type.width());
    }

    /// Copies a row of another panel into a column.
    void fetchRow(int column, Panel other, int row) {
        for (int i = 0; i < rows; i++) {
            set(i, column, other.get(row, i));
        }
    }

    /// Copies a column of another panel into a row.
    void putRow(int row, Panel other, int column) {
        for (int i = 0; i < columns; i++) {
            set(row, i, other.get(i, column));
        }
    }

    /// Copies this dense panel of floats to the beginning of an array.
    void copyTo(float[] values) {
        MemorySegment.copy(MEMORY, JAVA_FLOAT, address, values, 0, rows * columns);
    }

    /// Copies this dense panel of doubles to the beginning of an array.
    void copyTo(double[] values) {
        MemorySegment.copy(MEMORY, JAVA_DOUBLE, address, values, 0, rows * columns);
    }

    /// Takes the beginning of an array into this dense panel of doubles.
    void copyFrom(double[] values) {
        MemorySegment.copy(values, 0, MEMORY, JAVA_DOUBLE, address, rows * columns);
    }

    /// Takes the beginning of an array into this dense panel of floats.
    void copyFrom(float[] values) {
        MemorySegment.copy(values, 0, MEMORY, JAVA_FLOAT, address, rows * columns);
    }

    /// Copies a part of a dense panel of floats, from its element `from` on, to an array.
    void copyTo(int from, float[] values, int to, int count) {
        MemorySegment.copy(MEMORY, JAVA_FLOAT, address + (long) from * Float.BYTES, values, to, count);
    }

    void clear() {
        for (int column = 0; column < columns; column++) {
            MEMORY.asSlice(at(0, column), (long) rows * type.width()).fill((byte) 0);
        }
    }

    double get(int row, int column) {
        return type == DataType.FLOAT
                ? MEMORY.get(JAVA_FLOAT, at(row, column))
                : MEMORY.get(JAVA_DOUBLE, at(row, column));
    }

    void set(int row, int column, double value) {
        if (type == DataType.FLOAT) {
            MEMORY.set(JAVA_FLOAT, at(row, column), (float) value);
        } else {
            MEMORY.set(JAVA_DOUBLE, at(row, column), value);
        }
    }

    /// From one element of a vector to the next.
    private int step() {
        return rows == 1 ? stride : 1;
    }

    private long at(int row, int column) {
        return address + ((long) column * stride + row) * type.width();
    }

    private void require(boolean fits, Panel left, Panel right) {
        if (!fits) {
            throw new IllegalArgumentException("Cannot multiply " + left + " and " + right + " into " + this);
        }
    }
}
