package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TapTempoTest {
    private static final long HALF = 500_000_000L;

    @Test
    void oneLateTapDoesNotMoveTheTempo() {
        TapTempo taps = new TapTempo();
        assertTrue(taps.tap(7).isEmpty());
        for (int i = 1; i < 5; i++) {
            assertEquals(120, taps.tap(7 + i * HALF).orElseThrow(), 1e-9);
        }
        assertEquals(120, taps.tap(7 + 5 * HALF + HALF / 2).orElseThrow(), 1e-9);
    }

    @Test
    void aBouncingKeyIsOneTap() {
        TapTempo taps = new TapTempo();
        taps.tap(0);
        assertTrue(taps.tap(20_000_000).isEmpty());
        assertEquals(120, taps.tap(HALF).orElseThrow(), 1e-9);
    }

    @Test
    void aPauseForgetsWhatWas() {
        TapTempo taps = new TapTempo();
        taps.tap(0);
        taps.tap(HALF);
        assertTrue(taps.tap(HALF + TapTempo.FORGETS_NANOS + 1).isEmpty());
        assertEquals(60, taps.tap(HALF + TapTempo.FORGETS_NANOS + 1 + 2 * HALF).orElseThrow(), 1e-9);
    }

    @Test
    void theTempoFollowsTheLastTaps() {
        TapTempo taps = new TapTempo();
        long now = 0;
        for (int i = 0; i < 20; i++) {
            taps.tap(now += HALF);
        }
        for (int i = 0; i < 7; i++) {
            taps.tap(now += 2 * HALF);
        }
        assertEquals(60, taps.tap(now + 2 * HALF).orElseThrow(), 1e-9);
    }
}
