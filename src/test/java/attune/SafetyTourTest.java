package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.InsertNotes;
import attune.io.ScoreFiles;
import attune.music.Note;
import attune.music.Score;
import attune.project.LostWork;
import attune.project.Project;
import attune.project.ProjectFile;
import attune.project.Recovery;
import attune.project.Safe;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Work that was not saved comes back; what was saved before can be had again.
class SafetyTourTest {
    @TempDir
    Path folder;

    @Test
    void unsavedWorkIsListedAtTheStartRecoveredAndKeptUntilItIsSaved() throws Exception {
        Score chorale = ScoreFiles.read(Path.of("samples", "bach-chorale-befiehl-du-deine-wege.mid")).score();
        Score gigue = ScoreFiles.read(Path.of("samples", "bach-cello-suite-1-gigue.mid")).score();
        Path file = folder.resolve("My chorale.attune");
        LostWork.leave(folder.resolve("safe"), new Project("My chorale", "Me", chorale, List.of(),
                Project.Desk.EMPTY), file);
        LostWork.leave(folder.resolve("safe"), new Project("Untitled", "", gigue, List.of(), Project.Desk.EMPTY), null);
        try (StudioStage studio = Tour.editor(folder)) {
            Scene scene = sheet("Unsaved work");
            Tour.picture(scene, "94-unsaved-work-dark");
            assertEquals(2, buttons(scene, "Recover"));
            studio.dialogs.answer = Optional.of(0);
            FxStage.run(() -> button(scene, "Give up…").fire());
            assertEquals(2, buttons(scene, "Recover"), "it was kept");
            int at = FxStage.get(() -> titles(scene).indexOf("My chorale"));
            FxStage.run(() -> all(scene, "Recover").get(at).fire());
            Session session = studio.services().session();
            FxStage.waitFor("the chorale", () -> FxStage.get(session::score).noteCount() == chorale.noteCount());
            assertEquals(chorale, FxStage.get(session::score));
            assertTrue(FxStage.get(() -> session.dirtyProperty().get()), "it is not saved");
            assertEquals(Optional.of(file), FxStage.get(session::file));
            assertEquals(1, buttons(scene, "Recover"));
            assertEquals(2, pieces(), "nothing is deleted before it is saved");
            studio.act("file.save");
            FxStage.waitFor("the file", () -> Files.exists(file));
            FxStage.waitFor("what was written down to go", () -> pieces() == 1);
            assertEquals(chorale, ProjectFile.read(file).score());
            Tour.light(studio);
            Tour.picture(scene, "95-unsaved-work-light");
        }
        assertEquals(1, new Recovery(folder.resolve("safe").resolve("recovery")).find().lost().size(),
                "the other is still there at the next start");
    }

    @Test
    void whatIsDrawnIsWrittenDownWithinTenSecondsAndGoesWhenItIsSaved() throws Exception {
        try (StudioStage studio = StudioStage.in(folder)) {
            Session session = studio.services().session();
            long begin = System.nanoTime();
            FxStage.run(() -> session.apply(new InsertNotes("Draw", 0, List.of(new Note(0, 480, 61, 80)))));
            FxStage.waitFor("the journal", () -> pieces() == 1);
            assertTrue(System.nanoTime() - begin < 10_000_000_000L, "ten seconds of work at risk at most");
            assertEquals(session.score(), written().score());
            FxStage.run(session::undo);
            FxStage.waitFor("what is as it was to be forgotten", () -> pieces() == 0);
            FxStage.run(session::redo);
            FxStage.waitFor("the journal again", () -> pieces() == 1);
            studio.dialogs.path = Optional.of(folder.resolve("mine.attune"));
            studio.act("file.save");
            FxStage.waitFor("what is saved to be forgotten", () -> pieces() == 0);
            assertEquals(session.score(), ProjectFile.read(folder.resolve("mine.attune")).score());
        }
        assertEquals(List.of(), Safe.in(folder.resolve("safe")).recovery().find().lost());
    }

    @Test
    void aFileThatAnotherProgramWroteIsNotReplacedWithoutAsking() throws Exception {
        Path file = folder.resolve("mine.attune");
        try (StudioStage studio = StudioStage.in(folder)) {
            Session session = studio.services().session();
            studio.dialogs.path = Optional.of(file);
            FxStage.run(() -> session.apply(new InsertNotes("Draw", 0, List.of(new Note(0, 480, 61, 80)))));
            studio.act("file.save");
            studio.awaitRest();
            ProjectFile.write(new Project("Theirs", "", Score.empty(), List.of(), Project.Desk.EMPTY), file);
            FxStage.run(() -> session.apply(new InsertNotes("Draw", 0, List.of(new Note(480, 480, 62, 80)))));
            studio.dialogs.answer = Optional.of(2);
            studio.act("file.save");
            studio.awaitRest();
            assertTrue(studio.dialogs.asked.getLast().startsWith("Changed by another program"),
                    studio.dialogs.asked.getLast());
            assertEquals("Theirs", ProjectFile.read(file).title());
            assertTrue(FxStage.get(() -> session.dirtyProperty().get()));
            studio.dialogs.answer = Optional.of(1);
            studio.act("file.save");
            studio.awaitRest();
            assertEquals(2, ProjectFile.read(file).score().noteCount());
            studio.act("file.versions");
            Scene scene = sheet("Earlier versions");
            ListView<?> list = (ListView<?>) scene.lookup("#earlier-versions");
            assertEquals(1, FxStage.get(() -> list.getItems().size()));
            FxStage.run(() -> ((Button) scene.lookup("#open-earlier")).fire());
            FxStage.waitFor("their version", () -> FxStage.get(session::score).noteCount() == 0);
            assertEquals(Optional.empty(), FxStage.get(session::file), "a copy replaces nothing");
        }
    }

    /// A file stands where the folders should be: the disk refuses, as a full one does.
    @Test
    void whereNothingCanBeKeptThePieceIsSavedAllTheSameAndTheWindowSaysWhatIsNotSafe() throws Exception {
        Path safe = Files.createDirectories(folder.resolve("safe"));
        Files.writeString(safe.resolve("backups"), "in the way");
        Files.writeString(safe.resolve("recovery"), "in the way");
        Path file = folder.resolve("mine.attune");
        try (StudioStage studio = StudioStage.in(folder)) {
            Session session = studio.services().session();
            FxStage.run(() -> session.apply(new InsertNotes("Draw", 0, List.of(new Note(0, 480, 61, 80)))));
            FxStage.waitFor("the warning", () -> studio.says("cannot be kept safe at the moment"));
            FxStage.run(() -> studio.window.met(new IllegalStateException("a fault while the disk refuses")));
            Scene scene = sheet("Attune met a fault");
            assertTrue(((Labeled) scene.lookup("#crash-safe")).getText().contains("the disk does not take it"));
            studio.dialogs.path = Optional.of(file);
            studio.act("file.save");
            studio.awaitRest();
            FxStage.run(() -> session.apply(new InsertNotes("Draw", 0, List.of(new Note(480, 480, 62, 80)))));
            studio.act("file.save");
            studio.awaitRest();
            assertEquals(2, ProjectFile.read(file).score().noteCount());
            assertTrue(studio.says("the version before it could not be kept"));
        }
    }

    @Test
    void aFaultOfOursSaysWhatIsSafeAndItsDetailsCanBeCopied() {
        try (StudioStage studio = Tour.editor(folder)) {
            FxStage.run(() -> studio.services().session()
                    .apply(new InsertNotes("Draw", 0, List.of(new Note(0, 480, 61, 80)))));
            FxStage.run(() -> studio.window.met(new IllegalStateException("a test of the fault sheet")));
            FxStage.run(() -> studio.window.met(new IllegalStateException("at each pulse again")));
            Scene scene = sheet("Attune met a fault");
            assertTrue(((Labeled) scene.lookup("#crash-safe")).getText().contains("written down every few seconds"));
            FxStage.run(() -> ((Button) scene.lookup("#crash-copy")).fire());
            String copied = FxStage.get(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString());
            assertTrue(copied.contains("a test of the fault sheet") && copied.contains("Java "), copied);
            Tour.picture(scene, "96-fault-dark");
        }
    }

    /// How many pieces are written down.
    private long pieces() {
        Path recovery = folder.resolve("safe").resolve("recovery");
        if (!Files.exists(recovery)) {
            return 0;
        }
        try (var files = Files.walk(recovery)) {
            return files.filter(file -> file.endsWith("piece.attune")).count();
        } catch (IOException | UncheckedIOException changing) {
            return -1; // the folder is being written
        }
    }

    private Project written() throws Exception {
        try (var files = Files.walk(folder.resolve("safe").resolve("recovery"))) {
            return ProjectFile.read(files.filter(file -> file.endsWith("piece.attune")).findFirst().orElseThrow());
        }
    }

    private static Scene sheet(String title) {
        FxStage.waitFor(title, () -> FxStage.get(() -> Window.getWindows().stream()
                .anyMatch(window -> window instanceof javafx.stage.Stage stage && title.equals(stage.getTitle()))));
        FxStage.settle();
        return FxStage.get(() -> Window.getWindows().stream().filter(
                window -> window instanceof javafx.stage.Stage stage && title.equals(stage.getTitle())).findFirst()
                .orElseThrow().getScene());
    }

    private static List<Button> all(Scene scene, String text) {
        return scene.getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals(text)).toList();
    }

    private static List<String> titles(Scene scene) {
        return scene.getRoot().lookupAll(".strong").stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private static Button button(Scene scene, String text) {
        return all(scene, text).getFirst();
    }

    private static int buttons(Scene scene, String text) {
        FxStage.settle();
        assertFalse(scene.getRoot() == null);
        return FxStage.get(() -> all(scene, text).size());
    }
}
