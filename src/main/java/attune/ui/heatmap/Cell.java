package attune.ui.heatmap;

/// One cell of a heat map, by the indices of its row and its column.
public record Cell(int row, int column) {}
