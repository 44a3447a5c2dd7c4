package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attune.edit.InsertNotes;
import attune.music.Note;
import attune.project.LockingProgram;
import attune.project.ProjectFile;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Session;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Disks that refuse, and others who write the same file: a sentence, and nothing lost.
class RefusedSaveTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskLeavesTheOldFileAndTheWindowGoesOn() throws Exception {
        try (FileSystem small = Jimfs.newFileSystem(
                Configuration.unix().toBuilder().setMaxSize(64 * 1_024).setBlockSize(1_024).build());
                StudioStage studio = StudioStage.in(folder)) {
            Path file = Files.createDirectories(small.getPath("/disk")).resolve("mine.mid");
            Session session = studio.services().session();
            draw(session, 1);
            saveTo(studio, file);
            byte[] before = Files.readAllBytes(file);
            draw(session, 12_000);
            save(studio);
            assertTrue(studio.says("mine.mid could not be saved: the disk is full. Nothing was changed on disk"),
                    "the sentence");
            assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(file)));
            assertEquals(List.of(file), listed(file), "no half file is left");
            assertTrue(dirty(session), "it is not saved");
            saveTo(studio, folder.resolve("elsewhere.attune"), "file.saveAs");
            assertEquals(12_001, ProjectFile.read(folder.resolve("elsewhere.attune")).score().noteCount());
            assertFalse(dirty(session));
        }
    }

    @Test
    void aFolderThatVanishedIsNamedAndThePieceCanBeSavedElsewhere() throws Exception {
        try (StudioStage studio = StudioStage.in(folder)) {
            Path gone = Files.createDirectories(folder.resolve("stick"));
            Session session = studio.services().session();
            draw(session, 1);
            saveTo(studio, gone.resolve("mine.mid"));
            try (Stream<Path> files = Files.walk(gone)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            draw(session, 1);
            studio.dialogs.answer = Optional.of(1); // another program changed it: replace
            save(studio);
            assertTrue(studio.says("mine.mid could not be saved: the file or its folder is not there"), "the sentence");
            assertTrue(dirty(session));
            assertEquals(2, FxStage.get(session::score).noteCount());
            saveTo(studio, folder.resolve("mine.mid"), "file.saveAs");
            assertFalse(dirty(session));
        }
    }

    /// Nobody writes there, not even the system's administrator.
    @Test
    void aFolderThatCanOnlyBeReadSaysSo() {
        Path closed = Path.of("/sys");
        assumeTrue(Files.isDirectory(closed), "Only Linux has a folder in which nobody can make files.");
        try (StudioStage studio = StudioStage.in(folder)) {
            draw(studio.services().session(), 1);
            saveTo(studio, closed.resolve("mine.attune"));
            assertTrue(studio.says("mine.attune could not be saved: the "), "the sentence");
            assertTrue(studio.says("the system does not allow it") || studio.says("the disk can only be read"));
            assertTrue(dirty(studio.services().session()));
        }
    }

    @Test
    void whoeverWorksOnAFileThatAnotherStudioHasIsToldAndAskedBeforeItIsReplaced() throws Exception {
        Path file = folder.resolve("mine.attune");
        try (StudioStage studio = StudioStage.in(folder)) {
            Session session = studio.services().session();
            draw(session, 1);
            saveTo(studio, file);
            Path lock = folder.resolve(".mine.attune.lock");
            Files.deleteIfExists(lock);
            studio.act("file.new");
            FxStage.waitFor("the lock to go", () -> !Files.exists(lock));
            Process other = LockingProgram.start(file);
            try {
                FxStage.run(() -> studio.window.open(List.of(file)));
                FxStage.waitFor("the piece", () -> FxStage.get(session::score).noteCount() == 1);
                assertFalse(studio.says("is also worked on"), "whoever only listens is not bothered");
                draw(session, 1);
                FxStage.waitFor("the warning", () -> studio.says("“mine” is also worked on by "));
                studio.dialogs.answer = Optional.of(2);
                save(studio);
                assertTrue(
                        studio.dialogs.asked.getLast().startsWith("Worked on elsewhere: mine.attune is also worked on"),
                        studio.dialogs.asked.getLast());
                assertEquals(1, ProjectFile.read(file).score().noteCount());
            } finally {
                other.destroyForcibly();
            }
            assertTrue(other.waitFor(20, TimeUnit.SECONDS));
            save(studio);
            assertEquals(2, ProjectFile.read(file).score().noteCount(), "the other is gone: nothing is asked");
        }
    }

    private static void draw(Session session, int notes) {
        long begin = FxStage.get(session::score).noteCount();
        FxStage.run(() -> session.apply(new InsertNotes("Draw", 0, LongStream.range(begin, begin + notes)
                .mapToObj(i -> new Note(i * 37, 1 + i % 91, (int) (30 + i * 7 % 61), (int) (1 + i * 13 % 127)))
                .toList())));
    }

    private static boolean dirty(Session session) {
        return FxStage.get(() -> session.dirtyProperty().get());
    }

    private static void saveTo(StudioStage studio, Path file) {
        saveTo(studio, file, "file.save");
    }

    private static void saveTo(StudioStage studio, Path file, String action) {
        studio.dialogs.path = Optional.of(file);
        studio.act(action);
        studio.awaitRest();
    }

    private static void save(StudioStage studio) {
        int asked = studio.dialogs.asked.size();
        studio.act("file.save");
        FxStage.settle();
        studio.awaitRest();
        assertTrue(studio.dialogs.asked.size() <= asked + 1);
    }

    private static List<Path> listed(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(other -> !other.toString().endsWith(".lock")).toList();
        }
    }
}
