package attune;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a class of the tests in a program of its own, with this program's options but for networks' libraries and its own memory.
final class OwnProgram {
    private OwnProgram() {}

    /// What it said, line by line, once it has ended.
    ///
    /// @param folder that takes what it says
    static List<String> run(Path folder, int seconds, Class<?> main, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--") || option.startsWith("-D") && !option.contains("surefire"))
                .filter(option -> !option.startsWith("-Dorg.bytedeco")).forEach(command::add);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        process.destroyForcibly();
        List<String> lines = Files.readString(out, StandardCharsets.UTF_8).lines().toList();
        assertTrue(ended, "it hangs: " + String.join("\n", lines));
        return lines;
    }
}
