package attune.ui.heatmap;

import java.util.Optional;

/// Where the cells stand on the canvas, in its pixels: pure arithmetic both ways.
///
/// Columns keep a least width and are scrolled where they do not fit; rows share the height, so that the whole of what matters
/// is seen at once.
///
/// @param left of the first cell, `top` likewise
record HeatMapLayout(double left, double top, double cellWidth, double cellHeight, CellRange shown) {
    static final double LEAST_WIDTH = 12;
    private static final double MOST_WIDTH = 28;
    private static final double MOST_HEIGHT = 14;

    /// Lays out the columns from `firstColumn` on in a rectangle of this size.
    static HeatMapLayout of(HeatMap map, int firstColumn, double left, double top, double width, double height) {
        int fitting = fitting(width);
        int columns = Math.clamp(map.columns().size() - (long) firstColumn, 0, fitting);
        CellRange shown = map.shown(firstColumn, columns);
        int wanted = Math.clamp(map.plannedColumns(), Math.max(1, columns), fitting);
        double cellWidth = Math.clamp(width / wanted, LEAST_WIDTH, MOST_WIDTH);
        double cellHeight = Math.min(MOST_HEIGHT, Math.max(0, height) / Math.max(1, shown.rows()));
        return new HeatMapLayout(left, top, cellWidth, cellHeight, shown);
    }

    /// How many columns fit side by side.
    static int fitting(double width) {
        return Math.max(1, (int) (width / LEAST_WIDTH));
    }

    double width() {
        return shown.columns() * cellWidth;
    }

    double height() {
        return shown.rows() * cellHeight;
    }

    double x(int column) {
        return left + (column - shown.firstColumn()) * cellWidth;
    }

    double y(int row) {
        return top + (row - shown.firstRow()) * cellHeight;
    }

    /// The cell at a place of the canvas; empty beside the map.
    Optional<Cell> cell(double x, double y) {
        double column = (x - left) / cellWidth;
        double row = (y - top) / cellHeight;
        if (shown.isEmpty() || column < 0 || row < 0 || column >= shown.columns() || row >= shown.rows()) {
            return Optional.empty();
        }
        return Optional.of(new Cell(shown.firstRow() + (int) row, shown.firstColumn() + (int) column));
    }
}
