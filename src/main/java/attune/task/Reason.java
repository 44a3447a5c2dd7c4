package attune.task;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Why something failed, in plain words that end a sentence: what a disk or a system says in its own words is put into ours.
public final class Reason {
    private static final int DEEPEST = 8;
    private static final Pattern NATIVE = Pattern.compile("nd4j|bytedeco|java\\.library\\.path|openblas",
            Pattern.CASE_INSENSITIVE);
    /// Words of systems, in small letters → ours. Linux, macOS and Windows each have their own.
    private static final Map<String, String> SYSTEM = Map.ofEntries(
            Map.entry("no space left on device", "the disk is full"),
            Map.entry("not enough space on the disk", "the disk is full"),
            Map.entry("out of disk space", "the disk is full"),
            Map.entry("disk full", "the disk is full"),
            Map.entry("disk quota exceeded", "the disk has no more room for you"),
            Map.entry("file too large", "the disk takes no file of this size"),
            Map.entry("read-only file system", "the disk can only be read"),
            Map.entry("write protected", "the disk can only be read"),
            Map.entry("permission denied", "the system does not allow it"),
            Map.entry("access is denied", "the system does not allow it"),
            Map.entry("no such file or directory", "the file or its folder is not there"),
            Map.entry("not a directory", "what should be its folder is a file"),
            Map.entry("is a directory", "a folder has this name"),
            Map.entry("input/output error", "the disk has a fault"),
            Map.entry("stale file handle", "the disk was taken away"),
            Map.entry("network path was not found", "the disk was taken away"),
            Map.entry("being used by another process", "another program has the file open"),
            Map.entry("file name too long", "the name is too long"));

    private Reason() {}

    /// Without a full stop at its end, where it is of ours; a message of another's is left as it is.
    public static String of(Throwable problem) {
        Throwable at = problem;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            Optional<String> known = known(at);
            if (known.isPresent()) {
                return known.get();
            }
            at = at.getCause();
        }
        String message = problem.getMessage();
        return message == null || message.isBlank() ? problem.getClass().getSimpleName() : message;
    }

    private static Optional<String> known(Throwable problem) {
        return switch (problem) {
            case OutOfMemoryError _ -> Optional.of(
                    "there is not enough memory for it; close other programs, or ask for something smaller");
            case LinkageError broken -> Optional.of(linkage(broken));
            case AccessDeniedException _ -> Optional.of("the system does not allow it");
            case NoSuchFileException _ -> Optional.of("the file or its folder is not there");
            case NotDirectoryException _ -> Optional.of("what should be its folder is a file");
            case FileSystemException refused -> system(refused.getReason()).or(
                    () -> Optional.ofNullable(refused.getReason()));
            case IOException refused -> system(refused.getMessage());
            default -> Optional.empty();
        };
    }

    /// What the networks are made of comes from outside of Java and may not fit a system; anything else belongs to Attune itself.
    private static String linkage(LinkageError broken) {
        for (Throwable at = broken; at != null; at = at.getCause()) {
            if (NATIVE.matcher(at.toString()).find()) {
                return "the native libraries of the networks cannot be loaded on this system; all but the networks works";
            }
        }
        return "a part of Attune is missing or damaged (" + broken.getMessage() + "); install it again";
    }

    private static Optional<String> system(@Nullable String words) {
        String said = words == null ? "" : words.toLowerCase(Locale.ROOT);
        return SYSTEM.entrySet().stream().filter(entry -> said.contains(entry.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }
}
