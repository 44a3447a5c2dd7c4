package attune.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Has a reader read bad files, one after the other: it may refuse them with the exceptions that it declares, and take at most two
/// seconds and 256 MB for each. Run with `-Dattune.fuzz.minutes=N` for longer than the gate does.
public final class Fuzzing {
    private static final int FILES = 400;
    private static final double MINUTES = Double.parseDouble(System.getProperty("attune.fuzz.minutes", "0"));
    private static final long SEED = Long.getLong("attune.fuzz.seed", 1);
    private static final double MOST_SECONDS = 2;
    private static final long MOST_BYTES = 256L << 20;

    /// Reads a file as the program does.
    @FunctionalInterface
    public interface Reader {
        void read(Path file) throws Exception;
    }

    private Fuzzing() {}

    /// @param ending of the files' names
    /// @param told the exceptions that say in a sentence why a file is refused
    public static void run(String kind, String ending, List<byte[]> seeds, Set<Class<? extends Exception>> told,
            Reader reader, Path folder) throws IOException {
        Mutator mutator = new Mutator(seeds, SEED);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long end = System.nanoTime() + (long) (MINUTES * TimeUnit.MINUTES.toNanos(1));
        int files = 0;
        int refused = 0;
        double slowest = 0;
        long largest = 0;
        while (files < FILES || System.nanoTime() < end) {
            byte[] bytes = mutator.next();
            Path file = Files.write(folder.resolve("bad" + ending), bytes);
            long allocated = threads.getCurrentThreadAllocatedBytes();
            long begin = System.nanoTime();
            try {
                reader.read(file);
            } catch (Exception | StackOverflowError | OutOfMemoryError problem) {
                if (told.stream().noneMatch(type -> type.isInstance(problem)) || problem.getMessage() == null) {
                    found(kind, ending, bytes, stack(problem));
                }
                refused++;
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            long used = threads.getCurrentThreadAllocatedBytes() - allocated;
            slowest = Math.max(slowest, seconds);
            largest = Math.max(largest, used);
            if (files > 20 && seconds > MOST_SECONDS || used > MOST_BYTES) {
                found(kind, ending, bytes, "it took " + seconds + " s and made " + (used >> 20) + " MB of objects");
            }
            files++;
        }
        System.out.printf("%s: %d files, %d refused, slowest %.2f s, most objects %d MB%n", kind, files, refused,
                slowest,
                largest >> 20);
    }

    private static void found(String kind, String ending, byte[] bytes, String what) throws IOException {
        Path kept = Files.createDirectories(Path.of("target", "fuzz")).resolve(kind + "-" + System.nanoTime() + ending);
        Files.write(kept, bytes);
        fail(kind + ": " + kept + ": " + what);
    }

    private static String stack(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
