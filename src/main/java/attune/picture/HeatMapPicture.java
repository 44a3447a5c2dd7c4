package attune.picture;

import attune.model.Matrix;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Paints a heat map with its title, the names along both axes and a legend with numbers.
public final class HeatMapPicture implements Drawing {
    private static final Color NOTHING = new Color(0xEEF0F2);
    private static final Color FRAME = new Color(0x14161A);
    private static final Color BAR_LINE = new Color(255, 255, 255, 70);
    private static final int LEGEND_WIDTH = 14;
    /// Darker than any: what is not there lies under what is.
    private static final int NO_CELL = -1;

    private final LabelledHeatMap map;
    private final Matrix matrix;
    private final Scale scale;
    private final HeatMapLayout layout;

    HeatMapPicture(LabelledHeatMap map) {
        this.map = map;
        this.matrix = map.map().matrix();
        this.scale = Scale.upTo(map.largest());
        int rowNames = map.map().rows().stream().mapToInt(HeatMapPicture::width).max().orElse(0);
        this.layout = HeatMapLayout.of(matrix.rows(), matrix.cols(), rowNames);
    }

    public static Picture of(LabelledHeatMap map) {
        return new Picture(new HeatMapPicture(map), map.title());
    }

    HeatMapLayout layout() {
        return layout;
    }

    @Override
    public double width() {
        int words = Math.max(width(map.subtitle()), layout.left() + width(map.columnsTitle()));
        return Math.max(layout.width(), words + 2 * Pen.MARGIN);
    }

    @Override
    public double height() {
        return layout.height();
    }

    @Override
    public void paint(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        pen.fill(Pen.WHITE, 0, 0, width(), height());
        paintWords(pen);
        paintCells(pen);
        paintBarLines(pen);
        paintWritten(pen);
        paintRowNames(pen);
        paintColumnNames(pen);
        paintLegend(pen);
    }

    private void paintWords(Pen pen) {
        pen.title(map.title());
        pen.write(map.subtitle(), Pen.TEXT, Pen.MUTED, Pen.MARGIN, 50);
        pen.write(map.columnsTitle(), Pen.TEXT, Pen.MUTED, layout.left(),
                layout.top() + layout.plotHeight() + 46);
        pen.writeUpwards(map.rowsTitle(), layout.top() + layout.plotHeight() / 2);
    }

    /// Each row also lies under the next one, as in [RowSpans] each cell under the brighter ones.
    private void paintCells(Pen pen) {
        int rows = Math.ceilDiv(matrix.rows(), layout.pooledRows());
        for (int y = 0; y < rows; y++) {
            int height = layout.cellHeight() * (y + 1 < rows ? 2 : 1);
            for (RowSpans.Span span : RowSpans.of(shades(y))) {
                pen.fill(span.shade() == NO_CELL ? NOTHING : new Color(map.colors().argbOf(span.shade())),
                        layout.left() + span.start() * layout.cellWidth(), layout.top() + y * layout.cellHeight(),
                        (span.end() - span.start()) * layout.cellWidth(), height);
            }
        }
    }

    private int[] shades(int y) {
        int[] shades = new int[Math.ceilDiv(matrix.cols(), layout.pooledCols())];
        for (int x = 0; x < shades.length; x++) {
            float value = strongest(y * layout.pooledRows(), x * layout.pooledCols());
            shades[x] = Float.isNaN(value) ? NO_CELL : map.colors().shade(scale.share(value));
        }
        return shades;
    }

    /// The largest of the cells that share a place: what is rare must not vanish in a huge picture.
    private float strongest(int row, int col) {
        float result = Float.NaN;
        for (int r = row; r < Math.min(matrix.rows(), row + layout.pooledRows()); r++) {
            for (int c = col; c < Math.min(matrix.cols(), col + layout.pooledCols()); c++) {
                float value = matrix.at(r, c);
                result = Float.isNaN(result) || value > result ? value : result;
            }
        }
        return result;
    }

    private void paintBarLines(Pen pen) {
        for (int col = 1; col < map.map().columns().size(); col++) {
            if (layout.cellWidth() > 2 && AxisLabels.beginsBar(map.map().columns(), col)) {
                pen.fill(BAR_LINE, layout.left() + col * layout.cellWidth(), layout.top(), 1,
                        layout.plotHeight());
            }
        }
    }

    /// A frame that shows on the darkest and on the brightest cell: white, and dark around it.
    private void paintWritten(Pen pen) {
        if (layout.cellWidth() < 7 || layout.cellHeight() < 7 || layout.pooledCols() > 1) {
            return;
        }
        pen.graphics().setStroke(new BasicStroke(1));
        for (int col = 0; col < map.written().size(); col++) {
            for (int row : map.written().get(col)) {
                int x = layout.left() + col * layout.cellWidth();
                int y = layout.top() + row * layout.cellHeight();
                frame(pen.graphics(), FRAME, x, y, 0);
                frame(pen.graphics(), Pen.WHITE, x, y, 1);
            }
        }
    }

    private void frame(Graphics2D graphics, Color color, int x, int y, int inset) {
        graphics.setColor(color);
        graphics.draw(new Rectangle2D.Double(x + inset + 0.5, y + inset + 0.5, layout.cellWidth() - 1 - 2 * inset,
                layout.cellHeight() - 1 - 2 * inset));
    }

    private void paintRowNames(Pen pen) {
        int ascent = (int) Math.ceil(Pen.TEXT.getLineMetrics("C", Lettering.RULER).getAscent());
        for (int row : AxisLabels.choose(map.map().rows(), layout.rowPitch(), _ -> ascent + 1)) {
            String name = map.map().rows().get(row);
            double middle = layout.top() + (row + 0.5) * layout.rowPitch();
            pen.fill(Pen.LINE, layout.left() - 5, (int) middle, 4, 1);
            pen.write(name, Pen.TEXT, Pen.INK, layout.left() - 8 - width(name), (int) (middle + 4.5));
        }
    }

    private void paintColumnNames(Pen pen) {
        int y = layout.top() + layout.plotHeight();
        List<Integer> chosen = AxisLabels.choose(map.map().columns(), layout.columnPitch(), name -> width(name) + 8);
        for (int col : chosen) {
            String name = map.map().columns().get(col);
            double middle = layout.left() + (col + 0.5) * layout.columnPitch();
            pen.fill(Pen.LINE, (int) middle, y + 2, 1, 4);
            pen.write(name, Pen.TEXT, Pen.INK, (int) Math.round(middle - width(name) / 2.0), y + 20);
        }
    }

    /// Each of its colours also lies under the darker ones below.
    private void paintLegend(Pen pen) {
        int x = layout.left() + layout.plotWidth() + HeatMapLayout.LEGEND_GAP;
        int height = Math.clamp(layout.plotHeight(), 96, 240);
        for (int i = 0; i < height; i++) {
            pen.fill(new Color(map.colors().argb(1 - (double) i / (height - 1))), x, layout.top() + i,
                    LEGEND_WIDTH, height - i);
        }
        for (double value : scale.values()) {
            int y = layout.top() + (int) Math.round((1 - scale.share(value)) * (height - 1));
            pen.fill(Pen.MUTED, x + LEGEND_WIDTH + 2, y, 4, 1);
            pen.write(scale.text(value), Pen.TEXT, Pen.INK, x + LEGEND_WIDTH + 9, y + 4);
        }
    }

    private static int width(String text) {
        return (int) Math.round(Lettering.width(text, Pen.TEXT));
    }
}
