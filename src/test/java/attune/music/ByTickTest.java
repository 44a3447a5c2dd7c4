package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ByTickTest {
    private static final List<Long> TICKS = List.of(0L, 10L, 10L, 20L);

    @Test
    void theFirstOfSeveralAtATickIsFound() {
        assertEquals(0, firstAt(0));
        assertEquals(1, firstAt(1));
        assertEquals(1, firstAt(10));
        assertEquals(3, firstAt(11));
        assertEquals(4, firstAt(21));
    }

    @Test
    void theLastOfSeveralAtATickIsFound() {
        assertEquals(-1, lastUpTo(-1));
        assertEquals(0, lastUpTo(9));
        assertEquals(2, lastUpTo(10));
        assertEquals(3, lastUpTo(Long.MAX_VALUE));
    }

    private static int firstAt(long tick) {
        return ByTick.firstAt(TICKS, Long::longValue, tick);
    }

    private static int lastUpTo(long tick) {
        return ByTick.lastUpTo(TICKS, Long::longValue, tick);
    }
}
