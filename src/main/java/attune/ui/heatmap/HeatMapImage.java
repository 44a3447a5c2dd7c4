package attune.ui.heatmap;

import java.util.function.DoubleToIntFunction;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Turns cells into an image of one pixel a cell, to be drawn large without smoothing. FX thread only.
///
/// One rectangle a cell would cost ten times as much at each pulse.
final class HeatMapImage {
    private @Nullable WritableImage image;

    /// The colours of the cells, row by row.
    ///
    /// @param colors from 0–1 to 0xAARRGGBB
    /// @param absent the colour of what cannot be
    static int[] pixels(HeatMap map, CellRange shown, DoubleToIntFunction colors, int absent) {
        int[] pixels = new int[shown.rows() * shown.columns()];
        for (int row = 0; row < shown.rows(); row++) {
            for (int column = 0; column < shown.columns(); column++) {
                float value = map.at(shown.firstRow() + row, shown.firstColumn() + column);
                pixels[row * shown.columns() + column] = Float.isNaN(value)
                        ? absent
                        : colors.applyAsInt(Math.min(1, value / map.brightest()));
            }
        }
        return pixels;
    }

    /// The image of these cells; the same instance while their number stays.
    Image of(HeatMap map, CellRange shown, DoubleToIntFunction colors, int absent) {
        WritableImage target = image;
        if (target == null || (int) target.getWidth() != shown.columns() || (int) target.getHeight() != shown.rows()) {
            target = new WritableImage(shown.columns(), shown.rows());
            image = target;
        }
        target.getPixelWriter().setPixels(0, 0, shown.columns(), shown.rows(), PixelFormat.getIntArgbInstance(),
                pixels(map, shown, colors, absent), 0, shown.columns());
        return target;
    }
}
