package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.TickRange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
    private static final TimeAxis AXIS = new TimeAxis(480, 48, 96);

    @Test
    void aQuarterIsAsWideAsTheScaleSays() {
        assertEquals(0, AXIS.x(960));
        assertEquals(48, AXIS.x(1_440));
        assertEquals(960, AXIS.tick(0));
        assertEquals(1_450, AXIS.tick(49));
    }

    @Test
    void leftOfTheStartIsTickZero() {
        assertEquals(0, AXIS.tick(-500));
        assertTrue(AXIS.exact(-500) < 0);
    }

    @Property
    void theTickUnderTheXOfATickIsThatTick(@ForAll @LongRange(min = 0, max = 10_000_000) long tick,
            @ForAll @DoubleRange(min = 1, max = 4_000) double scale) {
        TimeAxis axis = new TimeAxis(480, scale, 100);
        assertEquals(tick, Math.round(axis.exact(axis.x(tick))));
    }

    @Property
    void zoomingKeepsWhatIsUnderThePointer(@ForAll @DoubleRange(min = 0.2, max = 5) double factor,
            @ForAll @DoubleRange(min = 0, max = 900) double x) {
        TimeAxis before = new TimeAxis(480, 60, 50_000);
        TimeAxis after = before.zoomed(factor, x);
        assertEquals(before.exact(x), after.exact(x), 1e-6);
        assertEquals(60 * factor, after.pixelsPerQuarter(), 1e-9);
    }

    @Test
    void theStartOfThePieceIsNeverRightOfTheEdge() {
        assertEquals(0, new TimeAxis(480, 48, 0).zoomed(0.5, 400).scroll());
    }

    @Test
    void zoomingEndsAtItsLimits() {
        assertEquals(TimeAxis.MAX_SCALE, AXIS.zoomed(1e9, 0).pixelsPerQuarter());
        assertEquals(TimeAxis.MIN_SCALE, AXIS.zoomed(1e-9, 0).pixelsPerQuarter());
    }

    @Test
    void fittingShowsTheWholeRange() {
        TimeAxis fitted = AXIS.fitting(new TickRange(4_800, 9_600), 1_000);
        assertTrue(fitted.x(4_800) >= 0 && fitted.x(4_800) < 20);
        assertTrue(fitted.x(9_600) <= 1_000 && fitted.x(9_600) > 980);
    }

    @Test
    void aPieceOfAnotherResolutionLooksTheSame() {
        assertEquals(AXIS.x(960), AXIS.withTicksPerQuarter(96).x(192));
    }
}
