package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.task.JobHandle;
import attune.task.Lane;
import attune.task.LaneJobRunner;
import attune.ui.FakeMessages;
import attune.ui.FxStage;
import attune.ui.common.FxJobs;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StatusViewModelTest {
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void theModelsJobIsShownWithItsProgressAndTimeUntilItIsCancelled() {
        try (LaneJobRunner runner = new LaneJobRunner()) {
            FxJobs jobs = new FxJobs(runner, new FakeMessages());
            StatusViewModel status = new StatusViewModel(jobs, nanos::get);
            CountDownLatch end = new CountDownLatch(1);
            FxStage.run(() -> jobs.submit("Read", Lane.IO, _ -> end.await(30, java.util.concurrent.TimeUnit.SECONDS),
                    _ -> {}));
            JobHandle<Boolean> training = FxStage.get(() -> jobs.submit("Training Solo cello", Lane.MODEL, context -> {
                context.progress(9, 40, "epoch 9");
                while (!context.isCancelled()) {
                    Thread.sleep(5);
                }
                return true;
            }, _ -> {}));
            FxStage.waitFor("progress", () -> training.progress().done() == 9);
            FxStage.run(status::refresh);
            nanos.addAndGet(Duration.ofSeconds(130).toNanos());
            FxStage.run(status::refresh);
            assertEquals("Training Solo cello · epoch 9  (+1 more)", status.textProperty().get());
            assertEquals(9 / 40.0, status.fractionProperty().get());
            assertEquals("2:10", status.elapsedProperty().get());
            assertTrue(status.busyProperty().get());
            FxStage.run(status::cancel);
            end.countDown();
            FxStage.waitFor("the end", () -> jobs.running().isEmpty());
            FxStage.run(status::refresh);
            assertEquals("Ready", status.textProperty().get());
            assertFalse(status.busyProperty().get());
        }
    }

    @Test
    void timeIsToldAsOnAClock() {
        assertEquals("0:07", StatusViewModel.clock(Duration.ofSeconds(7)));
        assertEquals("1:02:03", StatusViewModel.clock(Duration.ofSeconds(3723)));
    }
}
