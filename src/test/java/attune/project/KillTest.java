package attune.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a program that saves at random moments. Run with `-Dattune.kills=N` for more than the gate takes.
class KillTest {
    private static final int KILLS = Integer.getInteger("attune.kills", 12);

    @TempDir
    Path folder;

    @Test
    void theFileIsOldOrNewAndWholeAndTheJournalLosesNothingThatWasWrittenDown() throws Exception {
        Random random = new Random(3);
        Path file = folder.resolve("piece.attune");
        int kept = 0;
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path recovery = folder.resolve("recovery" + kill);
            Files.deleteIfExists(file);
            List<String> said = killed(file, recovery, random.nextInt(400));
            int saved = last(said, "file ");
            int written = last(said, "journal ");
            if (saved > 0 || Files.exists(file)) {
                Project found = ProjectFile.read(file);
                int state = state(found);
                assertTrue(state == saved || state == saved + 3, "saved " + saved + ", on the disk " + state);
                assertEquals(KilledSaver.state(state), found, "whole");
                kept++;
            }
            Recovery.Findings left = new Recovery(recovery).find();
            assertEquals(List.of(), left.problems());
            if (written > 0) {
                Project found = left.lost().getFirst().project();
                int state = state(found);
                assertTrue(state == written || state == written + 1, "written " + written + ", found " + state);
                assertEquals(KilledSaver.state(state), found, "whole");
            }
            inTheMiddle += halfFiles(folder);
        }
        System.out.println(KILLS + " kills, " + kept + " with a file, " + inTheMiddle + " in the middle of writing");
        assertTrue(kept > KILLS / 4, "kills that told something: " + kept);
    }

    private List<String> killed(Path file, Path recovery, int millis) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), KilledSaver.class.getName(), file.toString(),
                recovery.toString(), folder.resolve("backups").toString()).redirectErrorStream(true)
                .redirectOutput(out.toFile()).start();
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Files.size(out) == 0 && process.isAlive() && System.nanoTime() < limit) {
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        process.destroyForcibly();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it is dead");
        List<String> lines = Files.readString(out, StandardCharsets.UTF_8).lines().toList();
        assertTrue(!lines.isEmpty() && lines.stream().allMatch(line -> line.matches("(file|journal) \\d+")),
                "it said: " + String.join(" | ", lines));
        return lines;
    }

    private static int last(List<String> lines, String kind) {
        return lines.stream().filter(line -> line.startsWith(kind))
                .mapToInt(line -> Integer.parseInt(line.substring(kind.length()))).max().orElse(0);
    }

    private static int state(Project project) {
        return Integer.parseInt(project.title().substring("State ".length()));
    }

    /// Whether it was killed while it wrote; what it left is taken away.
    private static int halfFiles(Path folder) throws IOException {
        List<Path> halves;
        try (var files = Files.walk(folder)) {
            halves = files.filter(file -> file.getFileName().toString().endsWith(".part")).toList();
        }
        for (Path half : halves) {
            Files.delete(half);
        }
        return halves.isEmpty() ? 0 : 1;
    }
}
