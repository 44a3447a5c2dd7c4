package attune.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.picture.Lettering;
import attune.ui.FxStage;
import attune.ui.common.Typeface;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
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
        FxStage.run(stage::close);
        assertArrayEquals(first, again);
    }

    @Test
    void theChartIsWrittenInTheStudiosTypeface() {
        assertEquals(Typeface.FAMILY, Lettering.regular(11).getFamily());
        assertEquals(Typeface.FAMILY, Typeface.regular(11).getFamily());
    }

    private int[] drawn(Stage stage, LossChart chart) {
        FxStage.run(() -> chart.start(10));
        FxStage.settle();
        WritableImage image = FxStage.snapshot(stage.getScene(), folder.resolve("chart.png"));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
