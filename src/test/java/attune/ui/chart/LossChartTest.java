package attune.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.picture.Lettering;
import attune.ui.FxStage;
import attune.ui.common.Palette;
import attune.ui.common.Typeface;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LossChartTest {
    @TempDir
    Path folder;

    @Test
    void drawingTheSameAgainLooksTheSame() {
        LossChart chart = FxStage.get(LossChart::new);
        Stage stage = FxStage.get(() -> FxStage.show(new StackPane(chart), 640, 320));
        int[] first = drawn(stage, chart);
        int[] again = drawn(stage, chart);
        FxStage.run(() -> {
            chart.add(1, 4, 4.2, 1);
            chart.add(2, 3, 3.9, 2);
        });
        int[] curves = pixels(stage);
        FxStage.run(stage::close);
        assertArrayEquals(first, again);
        for (Color curve : List.of(Palette.DARK.second(), Palette.DARK.accent())) {
            assertEquals(0, count(first, curve));
            assertTrue(count(curves, curve) > 100, "a curve is drawn in its colour");
        }
    }

    @Test
    void theChartIsWrittenInTheStudiosTypeface() {
        assertEquals(Typeface.FAMILY, Lettering.regular(11).getFamily());
        assertEquals(Typeface.FAMILY, Typeface.regular(11).getFamily());
    }

    private int[] drawn(Stage stage, LossChart chart) {
        FxStage.run(() -> chart.start(10));
        return pixels(stage);
    }

    private static long count(int[] pixels, Color color) {
        int argb = 0xFF000000 | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8 | (int) Math.round(color.getBlue() * 255);
        return Arrays.stream(pixels).filter(pixel -> pixel == argb).count();
    }

    private int[] pixels(Stage stage) {
        FxStage.settle();
        WritableImage image = FxStage.snapshot(stage.getScene(), folder.resolve("chart.png"));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
