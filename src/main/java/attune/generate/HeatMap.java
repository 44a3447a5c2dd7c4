package attune.generate;

import attune.model.Matrix;
import java.util.List;

/// A matrix with the names of its rows (top to bottom) and columns (left to right), ready to be drawn or written as a table.
public record HeatMap(Matrix matrix, List<String> rows, List<String> columns) {
    public HeatMap {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        if (rows.size() != matrix.rows() || columns.size() != matrix.cols()) {
            throw new IllegalArgumentException(matrix.name() + " needs a name for each row and each column");
        }
    }
}
