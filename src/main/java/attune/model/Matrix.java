package attune.model;

/// A named matrix of floats, row by row; not to be written after it was handed on.
@SuppressWarnings("ArrayRecordComponent")
public record Matrix(String name, int rows, int cols, float[] values) {
    public Matrix {
        if (values.length != rows * cols) {
            throw new IllegalArgumentException(
                    name + " needs " + rows + " × " + cols + " values, not " + values.length);
        }
    }

    public float at(int row, int col) {
        return values[row * cols + col];
    }
}
