package attune.container;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

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

    /// Looks at what was written before it takes its place.
    @FunctionalInterface
    public interface Check {
        /// @throws IOException where it is not as it should be
        void look(Path written) throws IOException;
    }

    /// Writes the file into a folder that is there; where a link stands, what it points to is written.
    ///
    /// Not a temporary file of the system's: that can be read by its owner alone, and stays so where it is moved to.
    public static void replace(Path target, byte[] content) throws IOException {
        replace(target, content, written -> {
            if (!Arrays.equals(Files.readAllBytes(written), content)) {
                throw new IOException("not everything reached the disk");
            }
        });
    }

    /// Writes the file, forces it to the disk, has it looked at, and only then moves it over what stood there.
    public static void replace(Path target, byte[] content, Check check) throws IOException {
        Path full = Files.isSymbolicLink(target) && Files.exists(target)
                ? target.toRealPath()
                : target.toAbsolutePath();
        Path sibling = sibling(full);
        try {
            Files.write(sibling, content);
            try (FileChannel channel = FileChannel.open(sibling, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            check.look(sibling);
            move(sibling, full);
            forceFolder(full);
            sweep(full);
        } finally {
            Files.deleteIfExists(sibling);
        }
    }

    /// So that the new name is on the disk as well; systems that know no such thing refuse, which is no fault.
    private static void forceFolder(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows opens no folder
        }
    }

    /// Takes away what programs that were killed while they wrote the same file left beside it.
    private static void sweep(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        String prefix = "." + target.getFileName() + ".";
        Instant old = Instant.now().minus(1, ChronoUnit.HOURS);
        try (var files = Files.newDirectoryStream(folder, file -> isHalf(file, prefix))) {
            for (Path half : files) {
                if (Files.getLastModifiedTime(half).toInstant().isBefore(old)) {
                    Files.deleteIfExists(half);
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            // they stay, hidden; the file itself is written
        }
    }

    private static boolean isHalf(Path file, String prefix) {
        String name = file.getFileName().toString();
        return name.startsWith(prefix) && name.endsWith(".part");
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
