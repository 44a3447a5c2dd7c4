package attune.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The machine that this runs on, in words.
public final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /// Such as `AMD EPYC, 2 cores, Linux amd64; Java 25.0.3`.
    public static String words() {
        int cores = Runtime.getRuntime().availableProcessors();
        return processor() + ", " + cores + (cores == 1 ? " core, " : " cores, ") + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + "; Java " + System.getProperty("java.version");
    }

    private static String processor() {
        return fromLinux().or(Machine::fromMac).or(() -> Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER")))
                .map(name -> name.strip().replaceAll("\\s+", " ")).filter(name -> !name.isEmpty())
                .orElse("a processor without a name");
    }

    private static Optional<String> fromLinux() {
        try {
            return Files.isReadable(PROCESSORS)
                    ? modelName(Files.readString(PROCESSORS, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The name of the first processor in Linux's own list.
    static Optional<String> modelName(String list) {
        return list.lines().filter(line -> line.startsWith("model name") && line.contains(":"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst();
    }

    private static Optional<String> fromMac() {
        if (!System.getProperty("os.name").startsWith("Mac")) {
            return Optional.empty();
        }
        try {
            Process asked = new ProcessBuilder("sysctl", "-n", "machdep.cpu.brand_string").start();
            asked.waitFor(5, TimeUnit.SECONDS);
            return Optional.of(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
