package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Meter;
import attune.music.TimeSignature;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
    private static final TimeAxis AXIS = new TimeAxis(480, 48, 0);
    private static final Meter COMMON = new Meter(480, List.of());
    private static final Grid EIGHTHS = new Grid(Grid.Step.EIGHTH, Grid.Feel.STRAIGHT);

    @Test
    void noteValuesBecomeTicks() {
        assertEquals(240, EIGHTHS.ticks(AXIS));
        assertEquals(160, EIGHTHS.toggled(Grid.Feel.TRIPLET).ticks(AXIS));
        assertEquals(360, EIGHTHS.toggled(Grid.Feel.DOTTED).ticks(AXIS));
        assertEquals(1, EIGHTHS.withStep(Grid.Step.OFF).ticks(AXIS));
        assertEquals("1/8 T", EIGHTHS.toggled(Grid.Feel.TRIPLET).text());
    }

    @Test
    void togglingAFeelTwiceIsStraightAgain() {
        assertEquals(EIGHTHS, EIGHTHS.toggled(Grid.Feel.DOTTED).toggled(Grid.Feel.DOTTED));
    }

    @Test
    void theAdaptiveStepFollowsTheZoom() {
        long far = Grid.ADAPTIVE.ticks(new TimeAxis(480, 4, 0));
        long near = Grid.ADAPTIVE.ticks(new TimeAxis(480, 400, 0));
        assertTrue(far > Grid.ADAPTIVE.ticks(AXIS) && Grid.ADAPTIVE.ticks(AXIS) > near);
        assertTrue(AXIS.width(Grid.ADAPTIVE.ticks(AXIS)) >= 12);
    }

    @Test
    void placesAreCountedFromTheBar() {
        Meter fiveEighths = new Meter(480, List.of(new TimeSignature(0, 5, 8)));
        Grid halves = new Grid(Grid.Step.HALF, Grid.Feel.STRAIGHT);
        assertEquals(1_200, halves.nearest(1_100, fiveEighths, AXIS));
        assertEquals(960, halves.nearest(1_000, fiveEighths, AXIS));
        assertEquals(1_200, halves.floor(1_300, fiveEighths, AXIS));
        assertEquals(240, EIGHTHS.nearest(130, COMMON, AXIS));
        assertEquals(0, EIGHTHS.nearest(110, COMMON, AXIS));
    }

    @Test
    void distancesAreRoundedToWholeSteps() {
        assertEquals(-240, EIGHTHS.relative(-200, AXIS));
        assertEquals(480, EIGHTHS.relative(400, AXIS));
    }
}
