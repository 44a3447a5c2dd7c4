package attune.project;

import attune.container.AtomicFile;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The one studio that a user has open. A second start hands its files to it, as small files in a folder that the first looks into:
/// no port is opened for it.
public final class Instance implements AutoCloseable {
    private static final String ENDING = ".open.json";
    private static final long LOOK_MILLIS = 50;
    private final FileLock lock;
    private final Path inbox;

    private Instance(FileLock lock, Path inbox) {
        this.lock = lock;
        this.inbox = inbox;
    }

    /// Empty where a studio of this user runs already.
    ///
    /// @param data the user's folder for what Attune keeps
    public static Optional<Instance> claim(Path data) throws IOException {
        Files.createDirectories(data);
        FileChannel channel = FileChannel.open(data.resolve("studio.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Instance(lock, inbox(data)));
            }
        } catch (OverlappingFileLockException _) {
            // held by this very program
        }
        channel.close();
        return Optional.empty();
    }

    private static Path inbox(Path data) {
        return data.resolve("inbox");
    }

    /// Asks the studio that runs to show itself and to open these files.
    ///
    /// @return whether it took them within that time; otherwise it hangs, and the asking is taken back
    public static boolean handOver(Path data, List<Path> files, Duration patience) throws IOException {
        Path request = inbox(data).resolve(UUID.randomUUID() + ENDING);
        List<String> names = files.stream().map(file -> file.toAbsolutePath().toString()).toList();
        AtomicFile.write(request, Json.write(names.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8));
        long end = System.nanoTime() + patience.toNanos();
        while (Files.exists(request)) {
            if (System.nanoTime() - end > 0) {
                return !Files.deleteIfExists(request);
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return !Files.deleteIfExists(request);
            }
        }
        return true;
    }

    /// What other starts asked for since: the files of each, of which there may be none.
    public List<List<Path>> take() throws IOException {
        List<Path> requests;
        try (var files = Files.list(inbox)) {
            requests = files.filter(file -> file.toString().endsWith(ENDING)
                    && !file.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
        List<List<Path>> asked = new ArrayList<>();
        for (Path request : requests) {
            ask(request, asked);
        }
        return asked;
    }

    private static void ask(Path request, List<List<Path>> asked) throws IOException {
        try {
            String text = Files.readString(request);
            if (Files.deleteIfExists(request)) {
                asked.add(paths(text));
            }
        } catch (NoSuchFileException _) {
            // it was taken back
        }
    }

    private static List<Path> paths(String text) {
        List<Path> paths = new ArrayList<>();
        try {
            for (String name : Json.read(text, String[].class)) {
                paths.add(Path.of(name));
            }
        } catch (JsonParseException | InvalidPathException | NullPointerException _) {
            return List.of(); // not ours: the studio shows itself, and that is all
        }
        return paths;
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }
}
