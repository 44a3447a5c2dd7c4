package attune.ui.heatmap;

/// The rectangle of cells that is shown.
public record CellRange(int firstRow, int rows, int firstColumn, int columns) {
    public boolean contains(Cell cell) {
        return cell.row() >= firstRow && cell.row() < firstRow + rows && cell.column() >= firstColumn
                && cell.column() < firstColumn + columns;
    }

    public boolean isEmpty() {
        return rows <= 0 || columns <= 0;
    }
}
