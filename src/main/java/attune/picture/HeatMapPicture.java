package attune.picture;

import attune.model.Matrix;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/// Paints a heat map with its title, the names along both axes and a legend with numbers; needs no screen.
public final class HeatMapPicture {
    private static final Color PAPER = Color.WHITE;
    private static final Color INK = new Color(0x1B2026);
    private static final Color MUTED = new Color(0x56616C);
    private static final Color LINE = new Color(0xD5DAE0);
    private static final Color NOTHING = new Color(0xEEF0F2);
    private static final Color FRAME = new Color(0x14161A);
    private static final Color BAR_LINE = new Color(255, 255, 255, 70);
    private static final Font TEXT = Lettering.regular(12);
    private static final Font TITLE = Lettering.bold(17);
    private static final int LEGEND_WIDTH = 14;
    private static final int MARGIN = 16;

    private final LabelledHeatMap map;
    private final Matrix matrix;
    private final Scale scale;
    private final HeatMapLayout layout;
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final FontMetrics metrics;

    private HeatMapPicture(LabelledHeatMap map) {
        this.map = map;
        this.matrix = map.map().matrix();
        this.scale = Scale.upTo(map.largest());
        FontMetrics ruler = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics().getFontMetrics(TEXT);
        int rowNames = map.map().rows().stream().mapToInt(ruler::stringWidth).max().orElse(0);
        this.layout = HeatMapLayout.of(matrix.rows(), matrix.cols(), rowNames);
        int words = Math.max(ruler.stringWidth(map.subtitle()), layout.left() + ruler.stringWidth(map.columnsTitle()));
        this.image = new BufferedImage(Math.max(layout.width(), words + 2 * MARGIN), layout.height(),
                BufferedImage.TYPE_INT_RGB);
        this.graphics = image.createGraphics();
        graphics.setFont(TEXT);
        this.metrics = graphics.getFontMetrics();
    }

    /// The picture as the bytes of a PNG file.
    public static byte[] png(LabelledHeatMap map) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(paint(map), "png", bytes)) {
                throw new IllegalStateException("This Java cannot write PNG");
            }
        } catch (IOException problem) {
            throw new IllegalStateException("Memory refused a picture", problem);
        }
        return bytes.toByteArray();
    }

    static BufferedImage paint(LabelledHeatMap map) {
        HeatMapPicture picture = new HeatMapPicture(map);
        picture.paintAll();
        return picture.image;
    }

    private void paintAll() {
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(PAPER);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        paintWords();
        paintCells();
        paintBarLines();
        paintWritten();
        paintRowNames();
        paintColumnNames();
        paintLegend();
        graphics.dispose();
    }

    private void paintWords() {
        graphics.setFont(TITLE);
        graphics.setColor(INK);
        graphics.drawString(map.title(), MARGIN, 30);
        graphics.setFont(TEXT);
        graphics.setColor(MUTED);
        graphics.drawString(map.subtitle(), MARGIN, 50);
        graphics.drawString(map.columnsTitle(), layout.left(), layout.top() + layout.plotHeight() + 46);
        AffineTransform upright = graphics.getTransform();
        graphics.rotate(-Math.PI / 2);
        int middle = layout.top() + layout.plotHeight() / 2;
        graphics.drawString(map.rowsTitle(), -middle - metrics.stringWidth(map.rowsTitle()) / 2, MARGIN + 10);
        graphics.setTransform(upright);
    }

    private void paintCells() {
        for (int y = 0; y * layout.pooledRows() < matrix.rows(); y++) {
            for (int x = 0; x * layout.pooledCols() < matrix.cols(); x++) {
                float value = strongest(y * layout.pooledRows(), x * layout.pooledCols());
                graphics.setColor(
                        Float.isNaN(value) ? NOTHING : new Color(map.colors().argb(scale.share(value))));
                graphics.fillRect(layout.left() + x * layout.cellWidth(), layout.top() + y * layout.cellHeight(),
                        layout.cellWidth(), layout.cellHeight());
            }
        }
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

    private void paintBarLines() {
        graphics.setColor(BAR_LINE);
        graphics.setStroke(new BasicStroke(1));
        for (int col = 1; col < map.map().columns().size(); col++) {
            if (layout.cellWidth() > 2 && AxisLabels.beginsBar(map.map().columns(), col)) {
                int x = layout.left() + col * layout.cellWidth();
                graphics.drawLine(x, layout.top(), x, layout.top() + layout.plotHeight() - 1);
            }
        }
    }

    /// A frame that shows on the darkest and on the brightest cell: white, and dark around it.
    private void paintWritten() {
        if (layout.cellWidth() < 7 || layout.cellHeight() < 7 || layout.pooledCols() > 1) {
            return;
        }
        for (int col = 0; col < map.written().size(); col++) {
            for (int row : map.written().get(col)) {
                int x = layout.left() + col * layout.cellWidth();
                int y = layout.top() + row * layout.cellHeight();
                graphics.setColor(FRAME);
                graphics.drawRect(x, y, layout.cellWidth() - 1, layout.cellHeight() - 1);
                graphics.setColor(PAPER);
                graphics.drawRect(x + 1, y + 1, layout.cellWidth() - 3, layout.cellHeight() - 3);
            }
        }
    }

    private void paintRowNames() {
        List<Integer> chosen = AxisLabels.choose(map.map().rows(), layout.rowPitch(), _ -> metrics.getAscent() + 1);
        for (int row : chosen) {
            String name = map.map().rows().get(row);
            double middle = layout.top() + (row + 0.5) * layout.rowPitch();
            graphics.setColor(LINE);
            graphics.fillRect(layout.left() - 5, (int) middle, 4, 1);
            graphics.setColor(INK);
            graphics.drawString(name, layout.left() - 8 - metrics.stringWidth(name), (int) (middle + 4.5));
        }
    }

    private void paintColumnNames() {
        int y = layout.top() + layout.plotHeight();
        List<Integer> chosen = AxisLabels.choose(map.map().columns(), layout.columnPitch(),
                name -> metrics.stringWidth(name) + 8);
        for (int col : chosen) {
            String name = map.map().columns().get(col);
            double middle = layout.left() + (col + 0.5) * layout.columnPitch();
            graphics.setColor(LINE);
            graphics.fillRect((int) middle, y + 2, 1, 4);
            graphics.setColor(INK);
            graphics.drawString(name, (int) Math.round(middle - metrics.stringWidth(name) / 2.0), y + 20);
        }
    }

    private void paintLegend() {
        int x = layout.left() + layout.plotWidth() + HeatMapLayout.LEGEND_GAP;
        int height = Math.clamp(layout.plotHeight(), 96, 240);
        for (int i = 0; i < height; i++) {
            graphics.setColor(new Color(map.colors().argb(1 - (double) i / (height - 1))));
            graphics.fillRect(x, layout.top() + i, LEGEND_WIDTH, 1);
        }
        for (double value : scale.values()) {
            int y = layout.top() + (int) Math.round((1 - scale.share(value)) * (height - 1));
            graphics.setColor(MUTED);
            graphics.fillRect(x + LEGEND_WIDTH + 2, y, 4, 1);
            graphics.setColor(INK);
            graphics.drawString(scale.text(value), x + LEGEND_WIDTH + 9, y + 4);
        }
    }
}
