package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Meter;
import attune.music.TickRange;
import attune.music.TimeSignature;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarSpacingTest {
    private static final Meter COMMON = new Meter(480, List.of());
    /// An eighth before the first whole bar.
    private static final Meter PICK_UP = new Meter(480,
            List.of(new TimeSignature(0, 1, 8), new TimeSignature(240, 6, 8)));

    private static List<Integer> numbers(List<BarSpacing.Bar> bars) {
        return bars.stream().filter(BarSpacing.Bar::apart).map(BarSpacing.Bar::number).toList();
    }

    @Test
    void barsThatHaveNoRoomAreLeftOutByPowersOfTwo() {
        TimeAxis near = new TimeAxis(480, 10, 0);
        assertEquals(List.of(1, 2, 3), numbers(BarSpacing.bars(COMMON, near, new TickRange(0, 5_760), 34)));
        TimeAxis far = new TimeAxis(480, 1, 0);
        assertEquals(List.of(1, 17, 33), numbers(BarSpacing.bars(COMMON, far, new TickRange(0, 65_000), 34)));
        assertEquals(List.of(17, 33), numbers(BarSpacing.bars(COMMON, far, new TickRange(40_000, 65_000), 34)));
    }

    @Test
    void aShortFirstBarDoesNotThinOutTheBarsAfterIt() {
        TimeAxis time = new TimeAxis(480, 24, 0);
        List<BarSpacing.Bar> bars = BarSpacing.bars(PICK_UP, time, new TickRange(0, 6_240), 34);
        assertEquals(List.of(1, 3, 4, 5, 6), numbers(bars));
        assertTrue(bars.stream().filter(bar -> bar.number() > 1).allMatch(BarSpacing.Bar::whole));
        assertEquals(List.of(1, 2, 3, 4, 5, 6), bars.stream().map(BarSpacing.Bar::number).toList());
    }

    @Test
    void farAwayTheBarsAfterAShortOneStillKeepTheirDistance() {
        TimeAxis time = new TimeAxis(480, 2, 0);
        List<BarSpacing.Bar> bars = BarSpacing.bars(PICK_UP, time, new TickRange(0, 48_000), 34);
        List<BarSpacing.Bar> apart = bars.stream().filter(BarSpacing.Bar::apart).toList();
        for (int i = 1; i < apart.size(); i++) {
            assertTrue(time.x(apart.get(i).range().start()) - time.x(apart.get(i - 1).range().start()) >= 34);
        }
        assertTrue(apart.size() > 3);
        assertFalse(bars.stream().anyMatch(BarSpacing.Bar::whole));
    }
}
