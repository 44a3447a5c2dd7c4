package attune.picture;

/// Where things stand in the picture of a heat map, in points. In a matrix too large for a picture cells share points.
///
/// @param pooledRows so many rows share a place, `pooledCols` likewise; 1 in any but huge matrices
record HeatMapLayout(int left, int top, int cellWidth, int cellHeight, int pooledRows, int pooledCols, int plotWidth,
        int plotHeight, int width, int height) {
    private static final int WIDEST_CELL = 24;
    private static final int TALLEST_CELL = 15;
    private static final int LARGEST_PLOT = 4096;
    private static final int SMALLEST_WIDTH = 340;
    private static final int SMALLEST_PLOT = 96;
    private static final int TOP = 76;
    private static final int BELOW = 62;
    static final int LEGEND_GAP = 28;
    private static final int LEGEND = 76;

    /// @param rowNames the width of the widest row name
    static HeatMapLayout of(int rows, int cols, int rowNames) {
        int cellWidth = cell(cols, 960, WIDEST_CELL);
        int cellHeight = cell(rows, 600, TALLEST_CELL);
        int pooledCols = Math.ceilDiv(Math.max(1, cols), LARGEST_PLOT);
        int pooledRows = Math.ceilDiv(Math.max(1, rows), LARGEST_PLOT);
        int plotWidth = cellWidth * Math.ceilDiv(cols, pooledCols);
        int plotHeight = cellHeight * Math.ceilDiv(rows, pooledRows);
        int left = 44 + rowNames;
        return new HeatMapLayout(left, TOP, cellWidth, cellHeight, pooledRows, pooledCols, plotWidth, plotHeight,
                left + Math.max(SMALLEST_WIDTH, plotWidth) + LEGEND_GAP + LEGEND,
                TOP + Math.max(SMALLEST_PLOT, plotHeight) + BELOW);
    }

    /// The length of a name's own cell, a fraction where cells share a place.
    double columnPitch() {
        return (double) cellWidth / pooledCols;
    }

    double rowPitch() {
        return (double) cellHeight / pooledRows;
    }

    /// As large as fits into the length, but at least 3 points while the whole stays a picture that programs can open.
    private static int cell(int cells, int length, int largest) {
        int fitting = Math.clamp(length / Math.max(1, cells), 3, largest);
        return Math.clamp(LARGEST_PLOT / Math.max(1, cells), 1, fitting);
    }
}
