package attune.ui.heatmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LatestTest {
    @Test
    void theNewestValueReplacesTheOlderOnes() {
        Latest<String> latest = new Latest<>();
        assertTrue(latest.put("first"), "an empty box asks for its reader to be woken");
        assertFalse(latest.put("second"));
        assertEquals("second", latest.take());
        assertNull(latest.take());
        assertTrue(latest.put("third"));
    }

    /// Whoever is woken by each `true` sees rising values, and the last one is never lost.
    @Test
    void underARaceValuesOnlyRiseAndTheLastOneArrives() throws InterruptedException {
        int last = 200_000;
        Latest<Integer> latest = new Latest<>();
        CountDownLatch started = new CountDownLatch(1);
        Thread writer = Thread.ofPlatform().start(() -> {
            started.countDown();
            for (int i = 1; i <= last; i++) {
                latest.put(i);
            }
        });
        started.await();
        int seen = 0;
        boolean writing = true;
        while (seen < last && writing) {
            writing = writer.isAlive();
            Integer value = latest.take();
            if (value != null) {
                assertTrue(value > seen, value + " after " + seen);
                seen = value;
            }
        }
        assertEquals(last, seen);
    }
}
