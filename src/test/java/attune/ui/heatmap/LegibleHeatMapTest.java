package attune.ui.heatmap;

import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.ui.PaintedText;
import attune.ui.common.Contrast;
import attune.ui.common.Palette;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The names at the axes of a heat map can be read in both themes, also those of the cell that is pointed at.
class LegibleHeatMapTest {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 200;

    static List<Palette> palettes() {
        return List.of(Palette.DARK, Palette.LIGHT);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theNamesAtTheAxes(Palette palette) {
        PitchMap map = new PitchMap(Passages.of(30, 0));
        HeatMapLayout layout = HeatMapLayout.of(map, 0, HeatMapPainter.LEFT, 4, WIDTH - HeatMapPainter.LEFT,
                HEIGHT - 4 - HeatMapPainter.AXIS - HeatMapPainter.STRIP);
        int row = AxisLabels.choose(map.rows(), layout.shown().firstRow(), layout.shown().rows(), layout.cellHeight(),
                13).getFirst();
        for (@Nullable
        Cell hovered : new @Nullable Cell[]{null, new Cell(row, 0)}) {
            PaintedText painted = PaintedText.of(WIDTH, HEIGHT, canvas -> {
                canvas.setFill(palette.panel());
                canvas.fillRect(0, 0, WIDTH, HEIGHT);
                new HeatMapPainter(share -> 0xFF000000).paint(canvas, map, layout, palette, hovered, -1);
            });
            double middle = layout.y(row) + layout.cellHeight() / 2;
            assertLegible(painted, new Rectangle2D(20, Math.max(0, middle - 5), 14, 10));
            double below = layout.top() + layout.height() + HeatMapPainter.AXIS / 2 + 1;
            assertLegible(painted, new Rectangle2D(layout.left(), below - 5, 16, 10));
        }
    }

    private static void assertLegible(PaintedText painted, Rectangle2D area) {
        double ratio = painted.ratioIn(area);
        assertTrue(ratio >= Contrast.TEXT, "%s: %.2f".formatted(area, ratio));
    }
}
