package attune.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file so that a reader sees the old one or the whole new one, never half: a sibling first, then a move.
public final class AtomicFile {
    private AtomicFile() {}

    /// Writes the file, and creates its folder where that is missing.
    public static void write(Path target, byte[] content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        replace(target, content);
    }

    /// Writes the file into a folder that is there; where a link stands, what it points to is written.
    ///
    /// Not a temporary file of the system's: that can be read by its owner alone, and stays so where it is moved to.
    public static void replace(Path target, byte[] content) throws IOException {
        Path full = Files.isSymbolicLink(target) && Files.exists(target)
                ? target.toRealPath()
                : target.toAbsolutePath();
        Path sibling = sibling(full);
        try {
            Files.write(sibling, content);
            try (FileChannel channel = FileChannel.open(sibling, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(sibling, full);
        } finally {
            Files.deleteIfExists(sibling);
        }
    }

    /// A name beside the target that nobody else has; hidden, so that no folder listing picks it up as a score.
    public static Path sibling(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
    }

    /// Moves over what is there, in one step where the file system can.
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
