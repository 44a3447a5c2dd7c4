package attune.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DuetTest {
    @Test
    void eachHalfIsDoneOnceAndOnlyAfterBothHalvesOfTheStepBefore() {
        try (Duet duet = new Duet()) {
            for (int row = 0; row < 500; row++) {
                AtomicIntegerArray done = new AtomicIntegerArray(40);
                duet.run(40, (_, step) -> {
                    if (step > 0 && done.get(step - 1) != 2) {
                        fail("Step " + step + " came too early");
                    }
                    done.incrementAndGet(step);
                });
                for (int step = 0; step < 40; step++) {
                    assertEquals(2, done.get(step));
                }
            }
        }
    }

    @Test
    void aHelperThatIsSlowIsWaitedFor() {
        try (Duet duet = new Duet()) {
            AtomicIntegerArray done = new AtomicIntegerArray(2);
            duet.run(50, (half, _) -> {
                if (half == 1) {
                    LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
                }
                done.incrementAndGet(half);
            });
            assertEquals(50, done.get(0));
            assertEquals(50, done.get(1));
        }
    }

    @Test
    void whatFailsInEitherHalfIsTold() {
        try (Duet duet = new Duet()) {
            for (int row = 0; row < 50; row++) {
                for (int failing : List.of(0, 1)) {
                    assertThrows(IllegalStateException.class, () -> duet.run(20, (half, step) -> {
                        if (half == failing && step == 7) {
                            throw new IllegalStateException("no");
                        }
                    }));
                }
            }
        }
    }

    @Test
    void theHelperSleepsBetweenRowsAndEndsWithTheDuet() throws InterruptedException {
        Duet duet = new Duet();
        duet.run(20, (_, _) -> {});
        List<Thread> helpers = helpers();
        for (Thread helper : helpers) {
            while (helper.isAlive() && helper.getState() != Thread.State.WAITING) {
                Thread.sleep(1);
            }
        }
        duet.close();
        for (Thread helper : helpers) {
            assertTrue(helper.join(Duration.ofSeconds(30)));
        }
    }

    private static List<Thread> helpers() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("reading-helper"))
                .toList();
    }
}
