package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A training that cannot be ends with a sentence, and the studio works on: each in a program of its own.
class StarvedStudioTest {
    @TempDir
    Path folder;

    @Test
    void aTrainingThatRunsOutOfMemoryEndsWithASentence() throws Exception {
        assertWorksOn(
                "said Training: there is not enough memory for it; close other programs, or ask for something smaller.",
                "-Xmx300m", "hungry");
    }

    @Test
    void nativeLibrariesThatDoNotLoadEndWithASentence() throws Exception {
        assertWorksOn("said Training: the native libraries of the networks cannot be loaded on this system;"
                + " all but the networks works.", "-Dorg.bytedeco.javacpp.platform=none-known");
    }

    private void assertWorksOn(String sentence, String lack, String... more) throws Exception {
        List<String> lines = run(lack, more);
        assertTrue(lines.contains(sentence), String.join("\n", lines));
        assertEquals(List.of("saved true", "can train again yes"), lines.subList(lines.size() - 2, lines.size()),
                String.join("\n", lines));
        assertTrue(Files.size(folder.resolve("mine.mid")) > 601 * 4);
    }

    private List<String> run(String lack, String... more) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--") || option.startsWith("-D") && !option.contains("surefire"))
                .filter(option -> !option.startsWith("-Dorg.bytedeco")).forEach(command::add);
        command.addAll(List.of(lack, "-cp", System.getProperty("java.class.path"), StarvedStudio.class.getName(),
                folder.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        boolean ended = process.waitFor(150, TimeUnit.SECONDS);
        process.destroyForcibly();
        List<String> lines = Files.readString(out, StandardCharsets.UTF_8).lines().toList();
        assertTrue(ended, "it hangs: " + String.join("\n", lines));
        return lines;
    }
}
