package attune.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColorMapTest {
    @Test
    void theEndsAndTheMiddleAreTheKnownColors() {
        assertEquals(0xFF440154, ColorMap.VIRIDIS.argb(0));
        assertEquals(0xFFFDE725, ColorMap.VIRIDIS.argb(1));
        assertEquals(0xFF000004, ColorMap.INFERNO.argb(0));
        assertEquals(0xFFBC3754, ColorMap.INFERNO.argb(0.5));
        assertEquals(0xFFFCFFA4, ColorMap.INFERNO.argb(1));
    }

    @ParameterizedTest
    @EnumSource
    void moreIsNeverDarker(ColorMap map) {
        double before = -1;
        for (int i = 0; i <= 256; i++) {
            double now = lightness(map.argb(i / 256.0));
            assertTrue(now >= before - 0.003, map + " at " + i + ": " + before + " then " + now);
            before = now;
        }
    }

    @ParameterizedTest
    @EnumSource
    void neighboursDifferByLittle(ColorMap map) {
        for (int i = 1; i <= 256; i++) {
            int a = map.argb((i - 1) / 256.0);
            int b = map.argb(i / 256.0);
            for (int shift = 0; shift <= 16; shift += 8) {
                assertTrue(Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) <= 6, map + " jumps at " + i);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatLiesOutsideTakesTheNearestEnd(ColorMap map) {
        assertEquals(map.argb(0), map.argb(-3));
        assertEquals(map.argb(1), map.argb(1.5));
        assertEquals(map.argb(0), map.argb(Double.NaN));
    }

    private static double lightness(int argb) {
        return Math.cbrt(0.2126 * linear(argb >> 16 & 0xFF) + 0.7152 * linear(argb >> 8 & 0xFF)
                + 0.0722 * linear(argb & 0xFF));
    }

    private static double linear(int channel) {
        return Math.pow(channel / 255.0, 2.2);
    }
}
