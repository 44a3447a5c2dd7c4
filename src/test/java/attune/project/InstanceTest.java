package attune.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {
    @TempDir
    Path data;

    @Test
    void aSecondStartHandsItsFilesToTheFirst() throws Exception {
        try (Instance first = Instance.claim(data).orElseThrow()) {
            assertEquals(Optional.empty(), Instance.claim(data));
            assertEquals(List.of(), first.take());
            Path odd = data.resolve("a \"b\"\u00e4 ☃.mid");
            CompletableFuture<Boolean> handed = CompletableFuture.supplyAsync(() -> handOver(List.of(odd), 20));
            List<List<Path>> asked = List.of();
            while (asked.isEmpty()) {
                asked = first.take();
                Thread.sleep(5);
            }
            assertEquals(List.of(List.of(odd.toAbsolutePath())), asked);
            assertTrue(handed.join());
        }
        try (Instance next = Instance.claim(data).orElseThrow()) {
            assertEquals(List.of(), next.take(), "nothing of the one before");
        }
    }

    @Test
    void aStudioThatHangsGetsNothing() throws IOException {
        try (Instance first = Instance.claim(data).orElseThrow()) {
            assertFalse(handOver(List.of(), 0));
            assertEquals(List.of(), first.take(), "the asking was taken back");
        }
    }

    @Test
    void whatIsNoRequestIsPassedOver() throws IOException {
        try (Instance first = Instance.claim(data).orElseThrow()) {
            Files.createDirectories(data.resolve("inbox"));
            Files.writeString(data.resolve("inbox").resolve("x.open.json"), "[null]");
            Files.writeString(data.resolve("inbox").resolve("y.open.json"), "nonsense");
            Files.writeString(data.resolve("inbox").resolve("z.txt"), "other");
            assertEquals(List.of(List.of(), List.of()), first.take());
            assertEquals(List.of(), first.take());
        }
    }

    private boolean handOver(List<Path> files, int seconds) {
        try {
            return Instance.handOver(data, files, Duration.ofSeconds(seconds));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
