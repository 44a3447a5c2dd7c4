package attune.ui.train;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes of one size in rows, as many beside each other as there is room for, which fill the width.
final class Tiles extends Pane {
    private static final double GAP = 12;
    private final double least;

    /// @param least how narrow a node may be
    Tiles(double least) {
        this.least = least;
        setMinWidth(0);
    }

    /// As many as there is room for, but so that all rows are full.
    private int columns(double width) {
        int count = Math.max(1, getManagedChildren().size());
        int columns = Math.clamp((long) ((width + GAP) / (least + GAP)), 1, count);
        while (count % columns != 0) {
            columns--;
        }
        return columns;
    }

    private static double tileWidth(double width, int columns) {
        return Math.floor((width - (columns - 1) * GAP) / columns);
    }

    private double rowHeight(double tileWidth) {
        return getManagedChildren().stream().mapToDouble(node -> node.prefHeight(tileWidth)).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> shown = getManagedChildren();
        if (shown.isEmpty()) {
            return 0;
        }
        double given = width < 0 ? getWidth() : width;
        int columns = columns(given);
        int rows = (shown.size() + columns - 1) / columns;
        return rows * rowHeight(tileWidth(given, columns)) + (rows - 1) * GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
        return least;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        List<Node> shown = getManagedChildren();
        int columns = columns(getWidth());
        double width = tileWidth(getWidth(), columns);
        double height = rowHeight(width);
        for (int i = 0; i < shown.size(); i++) {
            int row = i / columns;
            int column = i % columns;
            shown.get(i).resizeRelocate(column * (width + GAP), row * (height + GAP), width, height);
        }
    }
}
