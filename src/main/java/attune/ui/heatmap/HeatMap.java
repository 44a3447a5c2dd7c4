package attune.ui.heatmap;

/// A picture of values as cells: columns go on in time to the right, rows downwards. Immutable, so that any thread may look at it.
///
/// The cells are asked for one by one and only where they are seen: a long take's attention as a whole matrix would be mostly
/// empty and grow with the square of its length.
public interface HeatMap {
    Axis rows();

    Axis columns();

    /// The room that the names of the rows take, in pixels.
    default double rowNames() {
        return HeatMapPainter.LEFT;
    }

    /// How many columns there will be, as far as anybody knows: keeps cells from changing their width while columns come.
    int plannedColumns();

    /// The value from 0 up, or NaN where there can be none.
    float at(int row, int column);

    /// The value that gets the brightest colour.
    float brightest();

    /// Whether this is what was written, and stands out.
    boolean isChosen(int row, int column);

    /// How unsure the network was, from 0 to 1, or NaN where the map has no such strip.
    double unsure(int column);

    /// The rows that matter while these columns are seen: the first, and how many.
    CellRange shown(int firstColumn, int columns);

    /// What is said of a cell.
    CellWords words(Cell cell);
}
