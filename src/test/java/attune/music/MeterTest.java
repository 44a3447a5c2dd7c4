package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeterTest {
    private static final Meter CHANGING = new Meter(480,
            List.of(new TimeSignature(0, 3, 4), new TimeSignature(2 * 1440, 6, 8), new TimeSignature(4000, 4, 4)));

    @Test
    void barsAndBeatsCountFromOne() {
        assertEquals(new Meter.Position(1, 1, 0), CHANGING.position(0));
        assertEquals(new Meter.Position(2, 3, 479), CHANGING.position(2879));
        assertEquals(new Meter.Position(3, 2, 10), CHANGING.position(2880 + 250));
    }

    @Test
    void aTimeSignatureInsideABarCutsIt() {
        assertEquals(new TickRange(2880, 4000), CHANGING.barAt(3999));
        assertEquals(new Meter.Position(4, 1, 0), CHANGING.position(4000));
        assertEquals(4000, CHANGING.barStart(4));
        assertEquals(4000 + 1920, CHANGING.barStart(5));
    }

    @Test
    void withoutATimeSignatureItIsFourFour() {
        Meter meter = new Meter(480, List.of());
        assertEquals(new Meter.Position(2, 2, 5), meter.position(1920 + 485));
        assertEquals(TimeSignature.COMMON, meter.signatureAt(99_999));
    }

    @Test
    void moreBarsThanCanBeCountedAreOneLastBar() {
        Meter meter = new Meter(1, List.of(new TimeSignature(0, 1, 256)));
        assertEquals(Integer.MAX_VALUE - 1, meter.position(1L << 40).bar());
        assertEquals(Integer.MAX_VALUE - 2L, meter.barAt(1L << 40).start());
    }

    @Test
    void aRangeIsHeldByWholeBars() {
        Meter meter = new Meter(480, List.of());
        assertEquals(new TickRange(1920, 5760), meter.wholeBars(new TickRange(1921, 3841)));
        assertEquals(new TickRange(1920, 3840), meter.wholeBars(new TickRange(1920, 3840)));
        assertEquals(new TickRange(1920, 3840), meter.wholeBars(new TickRange(1920, 1920)));
    }
}
