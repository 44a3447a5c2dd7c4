package attune.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneJobRunnerTest {
    private final LaneJobRunner runner = new LaneJobRunner();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void close() {
        release.countDown();
        runner.close();
    }

    @Test
    void aJobEndsWithItsResultAndItsLastProgress() {
        JobHandle<String> job = runner.submit("Count", Lane.IO, context -> {
            context.progress(3, 4, "counting");
            return "four";
        });
        assertEquals("four", result(job));
        assertEquals(new JobProgress(3, 4, "counting"), job.progress());
        assertTrue(job.isDone());
    }

    @Test
    void whatAJobThrowsReachesItsEnd() {
        IOException problem = new IOException("no disk");
        JobHandle<String> job = runner.submit("Fail", Lane.IO, _ -> {
            throw problem;
        });
        assertSame(problem, failure(job));
    }

    @Test
    void jobsOfTheModelLaneRunOneAfterTheOtherOnOneThread() {
        JobHandle<Thread> first = runner.submit("One", Lane.MODEL, _ -> Thread.currentThread());
        JobHandle<Thread> second = runner.submit("Two", Lane.MODEL, _ -> Thread.currentThread());
        assertSame(result(first), result(second));
    }

    @Test
    void aRunningJobEndsAtItsNextCheck() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        JobHandle<String> job = runner.submit("Work", Lane.MODEL, context -> {
            begun.countDown();
            while (true) {
                context.checkCancelled();
                Thread.onSpinWait();
            }
        });
        assertTrue(begun.await(20, TimeUnit.SECONDS));
        job.cancel();
        assertInstanceOf(JobCancelledException.class, failure(job));
    }

    @Test
    void aJobThatWaitsForItsLaneEndsAtOnceAndNeverBegins() {
        JobHandle<Boolean> before = runner.submit("Train", Lane.MODEL, _ -> release.await(20, TimeUnit.SECONDS));
        CountDownLatch ran = new CountDownLatch(1);
        JobHandle<String> waiting = runner.submit("Compose", Lane.MODEL, _ -> {
            ran.countDown();
            return "music";
        });
        waiting.cancel();
        assertTrue(waiting.isDone());
        assertInstanceOf(JobCancelledException.class, failure(waiting));
        release.countDown();
        Boolean first = result(before);
        assertTrue(first);
        Long neverRan = result(runner.submit("After", Lane.MODEL, _ -> ran.getCount()));
        assertEquals(1L, neverRan);
    }

    @Test
    void aJobThatComesAfterTheEndIsCancelled() {
        runner.close();
        assertInstanceOf(JobCancelledException.class, failure(runner.submit("Late", Lane.IO, _ -> "late")));
        assertEquals(1, release.getCount());
    }

    private static <T> T result(JobHandle<T> job) {
        return job.completion().toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static Throwable failure(JobHandle<?> job) {
        CompletionException problem = assertThrows(CompletionException.class, () -> result(job));
        return problem.getCause() == null ? problem : problem.getCause();
    }
}
