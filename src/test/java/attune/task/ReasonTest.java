package attune.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonTest {
    @TempDir
    Path folder;

    @Test
    void whatTheSystemReallySaysIsPutIntoPlainWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals("the file or its folder is not there", refused(folder.resolve("gone").resolve("a.mid")));
        assertEquals("what should be its folder is a file", refused(file.resolve("a.mid")));
        assertEquals("a folder has this name", refused(folder));
        assertEquals("the name is too long", refused(folder.resolve("a".repeat(300))));
    }

    /// A device that is always full.
    @Test
    void aFullDiskIsCalledFull() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "Only Linux has a device that is always full.");
        assertEquals("the disk is full", refused(full));
    }

    private static String refused(Path file) {
        return Reason.of(assertThrows(IOException.class, () -> Files.writeString(file, "notes")));
    }

    @Test
    void whatOthersSaySpeaksPlainlyToo() {
        assertEquals("the disk is full",
                Reason.of(new IOException("There is not enough space on the disk")));
        assertEquals("the disk can only be read",
                Reason.of(new FileSystemException("a.mid", null, "Read-only file system")));
        assertTrue(
                Reason.of(new CompletionException(new IllegalStateException(new OutOfMemoryError("Java heap space"))))
                        .startsWith("there is not enough memory for it"));
        assertTrue(Reason.of(new UnsatisfiedLinkError("no jnind4jcpu in java.library.path"))
                .startsWith("the native libraries of the networks cannot be loaded"));
        assertTrue(
                Reason.of(new ExceptionInInitializerError(new RuntimeException("ND4J"))).contains("native libraries"));
        assertEquals("a part of Attune is missing or damaged (org/x/Y); install it again",
                Reason.of(new NoClassDefFoundError("org/x/Y")));
    }

    @Test
    void anythingElseKeepsItsMessage() {
        assertEquals("bar 3 is empty", Reason.of(new IllegalStateException("bar 3 is empty")));
        assertEquals("IllegalStateException", Reason.of(new IllegalStateException()));
    }
}
