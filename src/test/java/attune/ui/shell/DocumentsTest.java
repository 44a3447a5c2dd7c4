package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.InsertNotes;
import attune.io.MidiWriter;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.project.Safe;
import attune.ui.FxStage;
import attune.ui.HeldJobs;
import attune.ui.TestServices;
import attune.ui.common.RecentFiles;
import attune.ui.common.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are slow here: what the user does meanwhile must not be lost.
class DocumentsTest {
    @TempDir
    Path folder;
    private final HeldJobs files = new HeldJobs();

    private record Desk(Documents documents, TestServices fakes) {
        Session session() {
            return fakes.services().session();
        }

        String title() {
            return session().titleProperty().get();
        }

        void draw() {
            session().apply(new InsertNotes("Draw a note", 0, List.of(new Note(0, 480, 60, 80))));
        }
    }

    private void atDesk(Consumer<Desk> test) {
        FxStage.run(() -> {
            TestServices fakes = TestServices.in(folder, files, () -> {
                throw new IllegalStateException();
            }, () -> {
                throw new IllegalStateException();
            });
            Documents documents = new Documents(fakes.services(), new RecentFiles(fakes.services().settings()),
                    new RepairReport(fakes.messages(), (_, _) -> {}), Safe.in(folder.resolve("safe")));
            test.accept(new Desk(documents, fakes));
            documents.close();
        });
    }

    @Test
    void cancellingAFileIsNoFault() {
        atDesk(desk -> {
            desk.documents().open(aPiece("Minuet.mid"));
            files.waiting.getFirst().cancel();
            files.waiting.getFirst().run();
            desk.draw();
            desk.fakes().dialogs().path = Optional.of(folder.resolve("saved.mid"));
            desk.documents().save();
            files.waiting.getLast().cancel();
            files.waiting.getLast().run();
            assertEquals(List.of(), desk.fakes().messages().said);
            assertTrue(desk.session().dirtyProperty().get());
        });
    }

    @Test
    void whatIsDrawnWhileAFileIsReadIsAskedAbout() {
        atDesk(desk -> {
            desk.documents().open(aPiece("Minuet.mid"));
            desk.draw();
            desk.fakes().dialogs().answer = Optional.of(2);
            files.waiting.getFirst().run();
            assertEquals(1, desk.fakes().dialogs().asked.size());
            assertEquals("Untitled", desk.title());
            assertEquals(1, desk.session().score().noteCount());
        });
    }

    @Test
    void ofTwoFilesTheOneChosenLastIsOpened() {
        atDesk(desk -> {
            desk.documents().open(aPiece("Slow.mid"));
            desk.documents().open(aPiece("Quick.mid"));
            files.waiting.getLast().run();
            files.waiting.getFirst().run();
            assertEquals("Quick", desk.title());
        });
    }

    @Test
    void aPieceThatWasLeftWhileItWasWrittenDoesNotLendItsFileToTheNext() {
        atDesk(desk -> {
            desk.draw();
            desk.fakes().dialogs().path = Optional.of(folder.resolve("saved.mid"));
            desk.documents().save();
            desk.fakes().dialogs().answer = Optional.of(1);
            desk.documents().newPiece();
            files.waiting.getFirst().run();
            assertEquals("Untitled", desk.title());
            assertEquals(Optional.empty(), desk.session().file());
        });
    }

    @Test
    void whatIsDrawnWhileThePieceIsSavedInOrderToLeaveItIsAskedAboutToo() {
        atDesk(desk -> {
            desk.draw();
            desk.fakes().dialogs().path = Optional.of(folder.resolve("saved.mid"));
            desk.fakes().dialogs().answer = Optional.of(0);
            desk.documents().newPiece();
            desk.draw();
            desk.session().apply(new InsertNotes("Draw a note", 0, List.of(new Note(960, 480, 62, 80))));
            desk.fakes().dialogs().answer = Optional.of(2);
            files.waiting.getFirst().run();
            assertEquals(2, desk.fakes().dialogs().asked.stream().filter(text -> text.startsWith("Unsaved")).count());
            assertEquals(2, desk.session().score().noteCount());
        });
    }

    private Path aPiece(String name) {
        try {
            Path file = folder.resolve(name);
            Files.write(file, MidiWriter.write(Score.ofTracks(480, List.of(Track.named("Piano", 0, 0)))));
            return file;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void savingAsIsOfferedBesideTheFileOfThePieceUnderANameThatAnySystemTakes() {
        atDesk(desk -> {
            desk.documents().saveAs();
            assertEquals(Optional.empty(), desk.fakes().dialogs().beside);
            assertEquals("Untitled.attune", desk.fakes().dialogs().suggested);
            Path file = folder.resolve("a.mid");
            desk.session().open(Score.empty(), "Largo: A/B?", file);
            desk.documents().saveAs();
            assertEquals(Optional.of(file), desk.fakes().dialogs().beside);
            assertEquals("Largo  A B.mid", desk.fakes().dialogs().suggested);
        });
    }
}
