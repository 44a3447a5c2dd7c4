package attune.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.task.DirectJobRunner;
import attune.task.Lane;
import attune.ui.FakeMessages;
import attune.ui.FxStage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FxJobsTest {
    @Test
    void aFaultInWhatFollowsAJobIsNotSwallowed() {
        FxStage.run(() -> {
            List<String> caught = new ArrayList<>();
            Thread thread = Thread.currentThread();
            Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
            thread.setUncaughtExceptionHandler((_, problem) -> caught.add(String.valueOf(problem.getMessage())));
            try {
                new FxJobs(new DirectJobRunner(), new FakeMessages()).submit("Read", Lane.IO, _ -> 1, _ -> {
                    throw new IllegalStateException("a fault after the job");
                });
            } finally {
                thread.setUncaughtExceptionHandler(before);
            }
            assertEquals(List.of("a fault after the job"), caught);
        });
    }
}
