package attune.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The most memory that this process has held resident, where the system tells it: on Linux.
final class PeakMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path FORGET = Path.of("/proc/self/clear_refs");
    private static final String PEAK_ONLY = "5";
    private static final double KIB_A_MEGABYTE = 1e6 / 1024;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    private PeakMemory() {}

    /// Begins anew at what is held now; where the system does not allow that, the peak stays that of the whole process.
    static void forget() {
        try {
            Files.writeString(FORGET, PEAK_ONLY, StandardOpenOption.WRITE);
        } catch (IOException _) {
            // the figure is then too high, never too low
        }
    }

    static OptionalDouble megabytes() {
        try {
            return Files.isReadable(STATUS) ? megabytes(Files.readString(STATUS)) : OptionalDouble.empty();
        } catch (IOException _) {
            return OptionalDouble.empty();
        }
    }

    static OptionalDouble megabytes(String status) {
        Matcher peak = PEAK.matcher(status);
        return peak.find()
                ? OptionalDouble.of(Double.parseDouble(peak.group(1)) / KIB_A_MEGABYTE)
                : OptionalDouble.empty();
    }
}
