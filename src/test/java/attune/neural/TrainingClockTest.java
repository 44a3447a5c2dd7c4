package attune.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TrainingClockTest {
    private final TrainingClock clock = new TrainingClock();

    @Test
    void nobodyCanTellTheTimeLeftBeforeTheFirstBatchOfThisSession() {
        clock.start(40);
        assertTrue(Double.isNaN(clock.secondsLeft(40, 100)));
        assertEquals("", clock.timeLeft(40, 100));
    }

    @Test
    void theTimeLeftIsToldAfterABatchAndIsNothingAtTheEnd() {
        clock.start(40);
        assertTrue(clock.timeLeft(41, 100).endsWith(" left"));
        assertEquals(0, clock.secondsLeft(100, 100));
    }
}
