package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PitchAxisTest {
    @Test
    void theHighestPitchIsOnTop() {
        PitchAxis axis = new PitchAxis(10, 0);
        assertEquals(0, axis.y(127));
        assertEquals(1_270, axis.y(0));
        assertEquals(127, axis.pitch(-50));
        assertEquals(0, axis.pitch(5_000));
        assertEquals(-1, axis.row(1_285));
    }

    @Property
    void theMiddleOfARowBelongsToItsPitch(@ForAll @IntRange(min = 0, max = 127) int pitch,
            @ForAll @DoubleRange(min = 3, max = 48) double height,
            @ForAll @DoubleRange(min = 0, max = 900) double scroll) {
        PitchAxis axis = new PitchAxis(height, scroll);
        assertEquals(pitch, axis.pitch(axis.middle(pitch)));
    }

    @Property
    void zoomingKeepsThePitchUnderThePointer(@ForAll @DoubleRange(min = 0.5, max = 2) double factor) {
        PitchAxis before = new PitchAxis(12, 600);
        assertEquals(before.pitch(200), before.zoomed(factor, 200).pitch(200));
    }

    @Test
    void theLowestRowStaysAtTheBottom() {
        assertEquals(1_280 - 400, new PitchAxis(10, 9_000).within(400).scroll());
        assertEquals(0, new PitchAxis(3, 200).within(1_000).scroll());
    }

    @Test
    void fittingShowsAllPitchesInWholePixelRows() {
        PitchAxis fitted = new PitchAxis(12, 0).fitting(36, 84, 600);
        assertEquals(Math.rint(fitted.rowHeight()), fitted.rowHeight());
        assertTrue(fitted.y(84) >= 0 && fitted.y(36) + fitted.rowHeight() <= 600);
    }
}
