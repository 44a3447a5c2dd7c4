package attune.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void theNewContentTakesThePlaceOfTheOldAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("a.mid"), "old");
        AtomicFile.write(file, CONTENT);
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
        assertOnly(file);
    }

    @Test
    void aMissingFolderIsMade() throws IOException {
        Path file = folder.resolve("one/two/a.mid");
        AtomicFile.write(file, CONTENT);
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
    }

    @Test
    void whereTheFolderMustBeThereAMissingOneIsAFailure() {
        assertThrows(IOException.class, () -> AtomicFile.replace(folder.resolve("one/a.mid"), CONTENT));
        assertTrue(Files.notExists(folder.resolve("one")));
    }

    @Test
    void whatCannotBeReplacedStaysAndNothingElseIsLeft() throws IOException {
        Path inTheWay = folder.resolve("a.mid");
        Files.createDirectories(inTheWay.resolve("full"));
        assertThrows(IOException.class, () -> AtomicFile.write(inTheWay, CONTENT));
        assertTrue(Files.isDirectory(inTheWay.resolve("full")));
        assertOnly(inTheWay);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.mid"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.mid"), file);
        AtomicFile.write(link, CONTENT);
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
    }

    @Test
    void whatIsWrittenCanBeReadByWhomeverOtherFilesCan() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
        Path file = folder.resolve("a.mid");
        AtomicFile.write(file, CONTENT);
        Path other = Files.writeString(folder.resolve("other.txt"), "");
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
    }

    private void assertOnly(Path file) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void whatAKilledProgramLeftIsSweptAwayButNotWhatAnotherWritesNow() throws IOException {
        Path file = folder.resolve("piece.mid");
        Path old = Files.writeString(AtomicFile.sibling(file), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(2, ChronoUnit.HOURS)));
        Path now = Files.writeString(AtomicFile.sibling(file), "half");
        Path other = Files.writeString(AtomicFile.sibling(folder.resolve("other.mid")), "half");
        AtomicFile.replace(file, new byte[]{1});
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(now) && Files.exists(other));
    }
}
