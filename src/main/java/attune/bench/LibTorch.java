package attune.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The LibTorch reference: a program of its own that is started anew for each turn and reports what its network cost.
///
/// @param program the command that starts it, without its arguments
public record LibTorch(List<String> program) {
    /// The reference's class.
    static final String CLASS = "LibTorchReference";
    private static final String PASSAGES = "encoder-decoder";
    private static final String VOICES = "musegan";
    private static final int SEED_HIDDEN = 256;
    private static final int SEED_WINDOW = 32;
    private static final long MOST_MINUTES = 10;

    public LibTorch {
        program = List.copyOf(program);
    }

    /// The reference on a class path, in this machine's own Java.
    static LibTorch onClassPath(String classPath, String mainClassOrSource) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new LibTorch(List.of(java.toString(), "--enable-native-access=ALL-UNNAMED", "-cp", classPath,
                mainClassOrSource));
    }

    /// Contestants that train, one for each number of threads up to the machine's cores.
    public List<Contestant> training(int hidden, int window) {
        return contestants(hidden, window, LibTorchReply::train);
    }

    /// Contestants that train an encoder–decoder on passages of so many events, one for each number of threads up to the machine's cores.
    public List<Contestant> trainingPassages(int given, int written) {
        return contestants(given, written, LibTorchReply::train);
    }

    /// Contestants that train a generator of this preset and its critic, one for each number of threads up to the machine's cores.
    public List<Contestant> trainingVoices(String preset) {
        return contestants(List.of(preset), LibTorchReply::train);
    }

    /// Contestants that pass one window through.
    public List<Contestant> forward(int hidden, int window) {
        return contestants(hidden, window, LibTorchReply::forward);
    }

    /// Whether the reference can be run in this size: as it is, it has one size, and does not mention it.
    public boolean measures(int hidden, int window) throws BenchException {
        LibTorchReply reply = run(1, sizes(hidden, window));
        if (hidden == SEED_HIDDEN && window == SEED_WINDOW) {
            return reply.network().isEmpty();
        }
        return reply.network().isEmpty() && reply.hidden().filter(hid -> hid == hidden).isPresent()
                && reply.window().filter(win -> win == window).isPresent();
    }

    /// Whether the reference is an encoder–decoder.
    public boolean writesPassages(int given, int written) throws BenchException {
        return run(1, sizes(given, written)).network().filter(PASSAGES::equals).isPresent();
    }

    /// Whether the reference is a generator with its critic.
    public boolean drawsVoices(String preset) throws BenchException {
        return run(1, List.of(preset)).network().filter(VOICES::equals).isPresent();
    }

    private List<Contestant> contestants(int first, int second, ToDoubleFunction<LibTorchReply> figure) {
        return contestants(sizes(first, second), figure);
    }

    /// It warms itself up: each start reports the best of its own rounds.
    private List<Contestant> contestants(List<String> arguments, ToDoubleFunction<LibTorchReply> figure) {
        return IntStream.rangeClosed(1, Runtime.getRuntime().availableProcessors())
                .mapToObj(threads -> new Contestant(Rival.LIBTORCH, threads + (threads == 1 ? " thread" : " threads"),
                        Contestant.NO_WARM_UP, () -> figure.applyAsDouble(run(threads, arguments))))
                .toList();
    }

    private static List<String> sizes(int first, int second) {
        return List.of(String.valueOf(first), String.valueOf(second));
    }

    private LibTorchReply run(int threads, List<String> arguments) throws BenchException {
        List<String> command = new ArrayList<>(program);
        command.add(String.valueOf(threads));
        command.addAll(arguments);
        List<String> lines = lines(command);
        return LibTorchReply.in(lines).orElseThrow(() -> new BenchException(
                "The LibTorch reference did not report its figures; it ended with: "
                        + (lines.isEmpty() ? "nothing" : lines.getLast())));
    }

    /// What a program wrote, on either stream.
    static List<String> lines(List<String> command) throws BenchException {
        Path written = null;
        try {
            written = Files.createTempFile("attune-bench", ".txt");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(written.toFile())
                    .start();
            await(process, command.getFirst());
            return Files.readString(written).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException problem) {
            throw new BenchException(command.getFirst() + " could not be started: " + problem.getMessage());
        } finally {
            delete(written);
        }
    }

    private static void await(Process process, String name) throws BenchException {
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                throw new BenchException(name + " did not end within " + MOST_MINUTES + " minutes and was stopped.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchException("The measuring was stopped.");
        } finally {
            process.destroyForcibly();
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException _) {
            // a temporary file more: the system clears them away
        }
    }
}
