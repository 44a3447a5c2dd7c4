package attune.project;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Work that was not saved: a folder for each open piece, which lasts exactly as long as the piece has changes of which no file
/// knows. What a program that ended otherwise left behind is offered at the next start.
///
/// Each folder is locked by the program that writes it, so that a second one leaves it alone. Not for the FX thread.
public final class Recovery {
    private static final Logger LOG = Logger.getLogger(Recovery.class.getName());
    static final String PIECE = "piece.attune";
    static final String ABOUT = "about.json";
    private static final String LOCK = "lock";
    private final Path folder;

    public Recovery(Path folder) {
        this.folder = folder;
    }

    /// A piece that a program left unsaved.
    ///
    /// @param file where the piece was last saved or read from, or null
    /// @param time when it was last written down
    public record Lost(Path folder, Project project, @Nullable Path file, Instant time) {}

    /// What is there to be recovered, newest first, and a sentence for each folder that cannot be read; those are left alone.
    public record Findings(List<Lost> lost, List<String> problems) {
        public Findings {
            lost = List.copyOf(lost);
            problems = List.copyOf(problems);
        }
    }

    public Findings find() throws IOException {
        List<Lost> lost = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path entry : entries()) {
            Optional<FileLock> lock = lock(entry);
            if (lock.isEmpty()) {
                continue; // it is being worked on
            }
            boolean empty = !Files.exists(entry.resolve(PIECE));
            try {
                if (!empty) {
                    lost.add(read(entry));
                }
            } catch (UnreadableProjectException problem) {
                problems.add("Unsaved work in " + entry + " is damaged and was left there: " + problem.getMessage());
            } finally {
                lock.get().acquiredBy().close();
            }
            if (empty) {
                delete(entry);
            }
        }
        lost.sort(Comparator.comparing(Lost::time).reversed());
        return new Findings(lost, problems);
    }

    private static Lost read(Path entry) throws IOException, UnreadableProjectException {
        Path piece = entry.resolve(PIECE);
        Project project = ProjectFile.read(piece);
        return new Lost(entry, project, file(entry), Files.getLastModifiedTime(piece).toInstant());
    }

    private record About(@Nullable String file) {}

    private static @Nullable Path file(Path entry) throws IOException {
        try {
            String file = Json.read(Files.readString(entry.resolve(ABOUT)), About.class).file();
            return file == null || file.isEmpty() ? null : Path.of(file);
        } catch (NoSuchFileException | JsonParseException | InvalidPathException problem) {
            LOG.log(Level.INFO, "A piece to recover does not know its file", problem);
            return null;
        }
    }

    static byte[] about(@Nullable Path file) {
        return Json.write(new About(file == null ? null : file.toAbsolutePath().toString()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// A place for a piece that is being worked on; nothing is on the disk before it is written to.
    public Journal begin() {
        return new Journal(folder.resolve(UUID.randomUUID().toString()));
    }

    /// Goes on where the other program stopped: what is on the disk stays until the piece is saved.
    ///
    /// @throws IOException where another program has taken it up meanwhile
    public Journal takeUp(Lost lost) throws IOException {
        Journal journal = new Journal(lost.folder());
        journal.claim();
        return journal;
    }

    /// Gives the work up for good.
    public void discard(Lost lost) throws IOException {
        delete(lost.folder());
    }

    private List<Path> entries() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    /// Empty where another program, or this one, holds it.
    static Optional<FileLock> lock(Path entry) throws IOException {
        FileChannel channel = FileChannel.open(entry.resolve(LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return Optional.ofNullable(lock);
        } catch (OverlappingFileLockException _) {
            channel.close();
            return Optional.empty();
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    static void delete(Path entry) throws IOException {
        for (String name : List.of(PIECE, ABOUT, LOCK)) {
            Files.deleteIfExists(entry.resolve(name));
        }
        try (var left = Files.list(entry)) {
            for (Path part : left.toList()) {
                Files.deleteIfExists(part); // half a file that a killed program left
            }
        } catch (NoSuchFileException _) {
            return;
        }
        Files.deleteIfExists(entry);
    }
}
