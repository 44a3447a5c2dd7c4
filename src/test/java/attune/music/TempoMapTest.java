package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TempoMapTest {
    private static final TempoMap MAP = new TempoMap(480,
            List.of(new TempoChange(960, 250_000), new TempoChange(480, 1_000_000), new TempoChange(480, 750_000)));

    @Test
    void timeRunsByTheTempoInForce() {
        assertEquals(500_000, MAP.micros(480));
        assertEquals(875_000, MAP.micros(720));
        assertEquals(1_250_000, MAP.micros(960));
        assertEquals(1_500_000, MAP.micros(1440));
    }

    @Test
    void theLastOfSeveralTemposAtATickHolds() {
        assertEquals(750_000, MAP.at(480).microsPerQuarter());
        assertEquals(500_000, MAP.at(479).microsPerQuarter());
    }

    @Test
    void ticksAreFoundByTimeOnEachSideOfAChange() {
        for (long tick = 0; tick < 2000; tick++) {
            assertEquals(tick, MAP.tick(MAP.micros(tick)));
        }
    }
}
