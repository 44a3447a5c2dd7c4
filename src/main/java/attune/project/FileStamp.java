package attune.project;

import attune.dataset.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/// How a file was when it was last read or written here, to notice that somebody else wrote it since.
///
/// @param sha256 decides where size and time alone differ: another program may have written the same again, or the clock was set
public record FileStamp(long size, FileTime time, String sha256) {
    public static FileStamp of(Path file) throws IOException {
        return new FileStamp(Files.size(file), Files.getLastModifiedTime(file), Sha256.of(Files.readAllBytes(file)));
    }

    /// Whether the file holds something else now; one that is gone does not.
    public boolean isOutdated(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == size && Files.getLastModifiedTime(file).equals(time)) {
            return false;
        }
        return !Sha256.of(Files.readAllBytes(file)).equals(sha256);
    }
}
