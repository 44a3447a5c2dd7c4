package attune.ui.heatmap;

import attune.ui.common.Palette;
import attune.ui.common.Typeface;
import java.util.function.DoubleToIntFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Paints a heat map with its axes on a canvas: cells, what was written, names, the strip of unsureness, the cell pointed at.
final class HeatMapPainter {
    static final double LEFT = 40;
    static final double AXIS = 17;
    static final double STRIP = 14;
    private static final double ROW_LABEL = 13;
    private static final double COLUMN_LABEL = 32;
    private static final double COLUMN_GAP = 8;
    private static final Font NAMES = Typeface.regular(10);

    private final DoubleToIntFunction colors;
    private final HeatMapImage image = new HeatMapImage();

    HeatMapPainter(DoubleToIntFunction colors) {
        this.colors = colors;
    }

    void paint(GraphicsContext canvas, HeatMap map, HeatMapLayout layout, Palette palette, @Nullable Cell hovered,
            int now) {
        if (layout.shown().isEmpty()) {
            return;
        }
        canvas.setImageSmoothing(false);
        canvas.drawImage(image.of(map, layout.shown(), colors, argb(absent(palette))), layout.left(), layout.top(),
                layout.width(), layout.height());
        paintGrid(canvas, map, layout, palette);
        paintChosen(canvas, map, layout);
        paintNames(canvas, map, layout, palette, hovered);
        paintStrip(canvas, map, layout, palette);
        paintNow(canvas, layout, palette, now);
        if (hovered != null && layout.shown().contains(hovered)) {
            paintHovered(canvas, layout, palette, hovered);
        }
    }

    /// Grey: what cannot be.
    static Color absent(Palette palette) {
        return palette.dark() ? palette.raised() : palette.control();
    }

    static int argb(Color color) {
        return 0xFF000000 | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8 | (int) Math.round(color.getBlue() * 255);
    }

    /// Hair lines between cells that are large enough, a clearer one where a bar begins.
    private static void paintGrid(GraphicsContext canvas, HeatMap map, HeatMapLayout layout, Palette palette) {
        CellRange shown = layout.shown();
        canvas.setFill(palette.panel().deriveColor(0, 1, 1, 0.28));
        if (layout.cellHeight() >= 5) {
            for (int row = 1; row < shown.rows(); row++) {
                canvas.fillRect(layout.left(), layout.y(shown.firstRow() + row), layout.width(), 0.5);
            }
        }
        for (int i = 1; i < shown.columns(); i++) {
            int column = shown.firstColumn() + i;
            boolean bar = map.columns().begins().test(column);
            canvas.setFill(bar ? Color.gray(1, 0.3) : palette.panel().deriveColor(0, 1, 1, 0.28));
            canvas.fillRect(layout.x(column), layout.top(), bar ? 1 : 0.5, layout.height());
        }
    }

    private static void paintChosen(GraphicsContext canvas, HeatMap map, HeatMapLayout layout) {
        CellRange shown = layout.shown();
        canvas.setLineWidth(1);
        for (int column = shown.firstColumn(); column < shown.firstColumn() + shown.columns(); column++) {
            for (int row = shown.firstRow(); row < shown.firstRow() + shown.rows(); row++) {
                if (map.isChosen(row, column)) {
                    outline(canvas, layout, row, column, Color.WHITE);
                }
            }
        }
    }

    private static void outline(GraphicsContext canvas, HeatMapLayout layout, int row, int column, Color color) {
        double x = Math.floor(layout.x(column)) + 0.5;
        double y = Math.floor(layout.y(row)) + 0.5;
        canvas.setStroke(color);
        canvas.strokeRect(x, y, Math.max(2, Math.floor(layout.x(column + 1)) - x - 0.5),
                Math.max(2, Math.floor(layout.y(row + 1)) - y - 0.5));
    }

    private static void paintHovered(GraphicsContext canvas, HeatMapLayout layout, Palette palette, Cell cell) {
        canvas.setFill(Color.gray(1, 0.16));
        canvas.fillRect(layout.x(cell.column()), layout.top(), layout.cellWidth(), layout.height());
        canvas.fillRect(layout.left(), layout.y(cell.row()), layout.width(), layout.cellHeight());
        canvas.setLineWidth(2);
        outline(canvas, layout, cell.row(), cell.column(), palette.accent());
    }

    /// The column of the note that sounds: framed in the colour of "now".
    private static void paintNow(GraphicsContext canvas, HeatMapLayout layout, Palette palette, int column) {
        CellRange shown = layout.shown();
        if (column >= shown.firstColumn() && column < shown.firstColumn() + shown.columns()) {
            canvas.setFill(palette.accent());
            canvas.fillRect(layout.x(column), layout.top() - 3, layout.cellWidth(), 2);
            canvas.setStroke(palette.accent());
            canvas.setLineWidth(1);
            canvas.strokeRect(Math.floor(layout.x(column)) + 0.5, layout.top() + 0.5,
                    Math.floor(layout.cellWidth()) - 1, layout.height() - 1);
        }
    }

    private static void paintNames(GraphicsContext canvas, HeatMap map, HeatMapLayout layout, Palette palette,
            @Nullable Cell hovered) {
        CellRange shown = layout.shown();
        canvas.setFont(NAMES);
        canvas.setTextBaseline(VPos.CENTER);
        canvas.setTextAlign(TextAlignment.RIGHT);
        for (int row : AxisLabels.choose(map.rows(), shown.firstRow(), shown.rows(), layout.cellHeight(), ROW_LABEL)) {
            canvas.setFill(hovered != null && hovered.row() == row ? palette.text() : palette.muted());
            canvas.fillText(map.rows().name().apply(row), layout.left() - 6, layout.y(row) + layout.cellHeight() / 2);
        }
        canvas.setTextAlign(TextAlignment.LEFT);
        double y = layout.top() + layout.height() + AXIS / 2 + 1;
        for (int column : AxisLabels.choose(map.columns(), shown.firstColumn(), shown.columns(), layout.cellWidth(),
                COLUMN_LABEL)) {
            canvas.setFill(hovered != null && hovered.column() == column ? palette.text() : palette.muted());
            if (layout.x(column) + COLUMN_LABEL <= canvas.getCanvas().getWidth() + COLUMN_GAP) {
                canvas.fillText(map.columns().name().apply(column), layout.x(column) + 1, y);
            }
        }
    }

    /// Bars that hang the longer the less sure the network was.
    private static void paintStrip(GraphicsContext canvas, HeatMap map, HeatMapLayout layout, Palette palette) {
        CellRange shown = layout.shown();
        double top = layout.top() + layout.height() + AXIS;
        canvas.setFill(palette.second());
        for (int column = shown.firstColumn(); column < shown.firstColumn() + shown.columns(); column++) {
            double unsure = map.unsure(column);
            if (!Double.isNaN(unsure)) {
                canvas.fillRect(layout.x(column) + 0.5, top, layout.cellWidth() - 1,
                        Math.max(1.5, unsure * (STRIP - 2)));
            }
        }
    }
}
