package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class RasterTest {
    private static final int RED = 0xFFFF0000;
    private static final int WHITE = 0xFFFFFFFF;
    private final Raster raster = new Raster(4, 3);

    @Test
    void whatLiesOutsideIsCut() {
        raster.fill(-5, 1, 2, 90, RED);
        assertArrayEquals(new int[]{0, 0, 0, 0, RED, RED, 0, 0, RED, RED, 0, 0}, raster.pixels());
        raster.clear(0);
        raster.fill(3, -2, 1_000, 1, RED);
        raster.fill(4, 0, 9, 3, RED);
        raster.fill(2, 2, 2, 3, RED);
        assertArrayEquals(new int[]{0, 0, 0, RED, 0, 0, 0, 0, 0, 0, 0, 0}, raster.pixels());
    }

    @Test
    void anOutlineOfOneAndAHalfBlendsItsInnerHalf() {
        Raster large = new Raster(7, 7);
        large.clear(RED);
        large.outline(0, 0, 7, 7, 1.5, WHITE);
        assertEquals(WHITE, large.at(0, 3));
        assertEquals(WHITE, large.at(6, 6));
        assertEquals(0xFFFF8080, large.at(1, 3));
        assertEquals(0xFFFF8080, large.at(5, 1));
        assertEquals(RED, large.at(2, 2));
    }

    @Test
    void coloursArePixels() {
        assertEquals(0xFFF2A93B, Raster.argb(Color.web("#f2a93b")));
    }
}
