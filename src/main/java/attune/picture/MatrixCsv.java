package attune.picture;

import attune.generate.HeatMap;
import attune.model.Matrix;

/// A matrix as comma-separated values (RFC 4180): a header row of column names, then each row after its name.
public final class MatrixCsv {
    private static final String LINE_END = "\r\n";

    private MatrixCsv() {}

    /// Every float can be read back exactly; a cell that does not exist (NaN) is empty.
    ///
    /// @param corner stands above the row names
    public static String write(String corner, HeatMap map) {
        Matrix matrix = map.matrix();
        StringBuilder csv = new StringBuilder(quoted(corner));
        map.columns().forEach(column -> csv.append(',').append(quoted(column)));
        csv.append(LINE_END);
        for (int row = 0; row < matrix.rows(); row++) {
            csv.append(quoted(map.rows().get(row)));
            for (int col = 0; col < matrix.cols(); col++) {
                csv.append(',').append(number(matrix.at(row, col)));
            }
            csv.append(LINE_END);
        }
        return csv.toString();
    }

    /// Java's shortest exact form, with a point in any country.
    private static String number(float value) {
        if (Float.isNaN(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e6
                ? Integer.toString((int) value)
                : Float.toString(value);
    }

    private static String quoted(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
