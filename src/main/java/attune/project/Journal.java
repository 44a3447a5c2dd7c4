package attune.project;

import attune.container.AtomicFile;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where the unsaved work on one piece is written down, whole each time: a program that is killed at any moment leaves the state
/// before or the one after. Used by one thread at a time, not the FX thread.
public final class Journal implements AutoCloseable {
    private final Path folder;
    private @Nullable FileLock lock;
    private @Nullable Path known;

    Journal(Path folder) {
        this.folder = folder;
    }

    /// Writes the piece down in the place of what was written before.
    ///
    /// @param file where it was last saved or read from, or null
    public void write(Project project, @Nullable Path file) throws IOException {
        if (lock == null) {
            claim();
        }
        Path about = folder.resolve(Recovery.ABOUT);
        if (!Files.exists(about) || !Objects.equals(known, file)) {
            AtomicFile.replace(about, Recovery.about(file));
            known = file;
        }
        AtomicFile.replace(folder.resolve(Recovery.PIECE), ProjectFile.bytes(project));
    }

    /// Takes the folder for this program.
    void claim() throws IOException {
        Files.createDirectories(folder);
        lock = Recovery.lock(folder)
                .orElseThrow(() -> new IOException("another Attune has taken this piece up already"));
    }

    /// The piece is saved, or was given up by its user: nothing is to be recovered.
    public void clear() throws IOException {
        if (lock != null) {
            Files.deleteIfExists(folder.resolve(Recovery.PIECE));
        }
    }

    /// Ends it for good; what was not cleared is given up.
    @Override
    public void close() throws IOException {
        FileLock held = lock;
        if (held != null) {
            lock = null;
            Files.deleteIfExists(folder.resolve(Recovery.PIECE));
            held.acquiredBy().close();
            Recovery.delete(folder);
        }
    }
}
