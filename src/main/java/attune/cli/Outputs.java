package attune.cli;

import attune.container.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/// The files that a command writes: all of them appear at [#commit()], or none and no folder either.
final class Outputs implements AutoCloseable {
    private final Map<Path, Path> siblings = new LinkedHashMap<>();
    private final Deque<Path> folders = new ArrayDeque<>();

    /// Says early, before hours of work, that a file cannot be written there.
    static void checkTarget(Path target) throws CommandFailure {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target)) {
            throw CommandFailure.other(target + " cannot be written: a folder has that name.");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw CommandFailure.other(target + " cannot be written: its folder does not exist.");
        }
        if (!Files.isWritable(folder)) {
            throw CommandFailure.other(target + " cannot be written: the system does not allow it in that folder.");
        }
    }

    /// Creates the folder and those above it; they go again where nothing is committed.
    void folder(Path folder) throws IOException {
        Path full = folder.toAbsolutePath();
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = full; path != null && !Files.exists(path); path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            Files.createDirectory(path);
            folders.push(path);
        }
        if (!Files.isDirectory(full)) {
            throw new NoSuchFileException(full.toString());
        }
    }

    /// Where to write what shall become the target.
    Path stage(Path target) {
        Path full = target.toAbsolutePath();
        return siblings.computeIfAbsent(full, AtomicFile::sibling);
    }

    void write(Path target, byte[] content) throws IOException {
        Files.write(stage(target), content);
    }

    /// Moves every file into its place.
    void commit() throws IOException {
        for (Map.Entry<Path, Path> file : siblings.entrySet()) {
            AtomicFile.move(file.getValue(), file.getKey());
        }
        siblings.clear();
        folders.clear();
    }

    @Override
    public void close() throws IOException {
        for (Path sibling : siblings.values()) {
            Files.deleteIfExists(sibling);
        }
        for (Path folder : folders) {
            Files.deleteIfExists(folder);
        }
    }
}
