package attune;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What this program holds on to, as Linux tells it.
///
/// @param heap bytes that are left when garbage is collected
/// @param memory bytes of the process in memory, the heap's room included
/// @param threads of all kinds
/// @param files handles of files, pipes and the like
record Held(long heap, long memory, long threads, long files) {
    private static final Path PROCESS = Path.of("/proc/self");
    private static final long MEGABYTE = 1L << 20;

    static boolean canBeSeen() {
        return Files.isReadable(PROCESS.resolve("status"));
    }

    static Held now() throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200); // cleaners run beside
        }
        return new Held(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), status("VmRSS") * 1_024,
                status("Threads"), entries(PROCESS.resolve("fd")));
    }

    /// To be read by [#of].
    String figures() {
        return heap + " " + memory + " " + threads + " " + files;
    }

    static Held of(String line) {
        long[] figures = Pattern.compile("\\d+").matcher(line).results()
                .mapToLong(found -> Long.parseLong(found.group()))
                .toArray();
        return new Held(figures[0], figures[1], figures[2], figures[3]);
    }

    private static long status(String name) throws IOException {
        return Files.readAllLines(PROCESS.resolve("status")).stream().filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
    }

    private static long entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.count();
        }
    }

    /// Of each figure the one in the middle.
    static Held middle(List<Held> held) {
        return new Held(middle(held, Held::heap), middle(held, Held::memory), middle(held, Held::threads),
                middle(held, Held::files));
    }

    private static long middle(List<Held> held, ToLongFunction<Held> figure) {
        return held.stream().mapToLong(figure).sorted().skip(held.size() / 2).findFirst().orElseThrow();
    }

    /// But for what a warm program may still learn: compiled code, fonts, pools.
    boolean isNoMoreThan(Held other) {
        return heap <= other.heap + 12 * MEGABYTE && memory <= other.memory + other.memory / 5
                && threads <= other.threads + 4 && files <= other.files + 4;
    }

    @Override
    public String toString() {
        return heap / MEGABYTE + " MB heap, " + memory / MEGABYTE + " MB in memory, " + threads + " threads, " + files
                + " handles";
    }
}
