package attune.picture;

import attune.model.Matrix;
import java.util.List;

/// A matrix with words around it, ready to be painted or written; NaN stands for a cell that does not exist.
///
/// @param subtitle what a cell is, in a line
/// @param rows the names of the rows, the first at the top
/// @param columns the names of the columns, the first at the left; `bar.beat` names get lines where a bar begins
/// @param rowsTitle what the rows are, `columnsTitle` what the columns are
public record HeatMap(String title, String subtitle, Matrix matrix, List<String> rows, List<String> columns,
        String rowsTitle, String columnsTitle, ColorMap colors) {
    public HeatMap {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        if (rows.size() != matrix.rows() || columns.size() != matrix.cols()) {
            throw new IllegalArgumentException("A heat map of " + matrix.rows() + " × " + matrix.cols()
                    + " needs as many names, not " + rows.size() + " and " + columns.size());
        }
    }

    /// The largest value; 0 where no cell exists.
    public double largest() {
        double largest = 0;
        for (float value : matrix.values()) {
            largest = value > largest ? value : largest;
        }
        return largest;
    }
}
