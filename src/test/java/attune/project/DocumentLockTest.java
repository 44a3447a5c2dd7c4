package attune.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentLockTest {
    @TempDir
    Path folder;

    @Test
    void theSecondIsToldWhoWasFirstUntilThatOneIsDone() throws IOException {
        Path piece = folder.resolve("song.attune");
        DocumentLock first = lock(DocumentLock.claim(piece));
        DocumentLock.Claim second = DocumentLock.claim(piece);
        assertNull(second.lock());
        assertEquals(System.getProperty("user.name"), holder(second).user());
        assertTrue(holder(second).words().startsWith("by "), holder(second).words());
        first.close();
        assertFalse(Files.exists(DocumentLock.beside(piece)), "nothing is left beside the piece");
        lock(DocumentLock.claim(piece)).close();
    }

    @Test
    void aKilledProgramKeepsNothingLocked() throws Exception {
        Path piece = folder.resolve("song.attune");
        Process other = LockingProgram.start(piece);
        try {
            assertNull(DocumentLock.claim(piece).lock(), "another program has it");
        } finally {
            other.destroyForcibly();
        }
        assertTrue(other.waitFor(20, TimeUnit.SECONDS));
        assertTrue(Files.exists(DocumentLock.beside(piece)), "it had no time to take its file away");
        lock(DocumentLock.claim(piece)).close();
    }

    @Test
    void whatStandsInALockOfAnotherIsShownAsPlainWords() throws IOException {
        assertEquals("by mallory on host", new DocumentLock.Holder("mallory\n\u001b", "host").words());
        assertEquals("somewhere else", new DocumentLock.Holder("", "").words());
        assertEquals(60, new DocumentLock.Holder("x".repeat(500), "").user().length());
    }

    @Test
    void aFolderThatTakesNoLockIsNoObstacle() {
        DocumentLock.Claim claim = DocumentLock.claim(folder.resolve("gone").resolve("song.attune"));
        assertNull(claim.lock());
        assertNull(claim.holder());
    }

    private static DocumentLock lock(DocumentLock.Claim claim) {
        DocumentLock lock = claim.lock();
        assertNotNull(lock);
        return lock;
    }

    private static DocumentLock.Holder holder(DocumentLock.Claim claim) {
        DocumentLock.Holder holder = claim.holder();
        assertNotNull(holder);
        return holder;
    }
}
