package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.InsertNotes;
import attune.music.Note;
import attune.project.Safe;
import attune.ui.FxStage;
import attune.ui.HeldJobs;
import attune.ui.StudioStage;
import attune.ui.TestServices;
import attune.ui.common.RecentFiles;
import attune.ui.common.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// MusicXML opens as it is written; its repeats are played out where somebody wants that, and nothing is lost by it.
class RepeatsOfferTest {
    private static final String OFFER = "Play out repeats";
    private static final String BACK = "<barline location='right'><repeat direction='backward'/></barline>";

    @TempDir
    Path folder;
    private final HeldJobs files = new HeldJobs();
    private Path repeating = Path.of("");
    private Path plain = Path.of("");

    @BeforeEach
    void write() throws IOException {
        repeating = Files.writeString(folder.resolve("Minuet.musicxml"), document(BACK));
        plain = Files.writeString(folder.resolve("Plain.musicxml"), document(""));
    }

    /// The bars C and D, and what stands at the end of the first.
    private static String document(String barline) {
        return "<score-partwise version='4.0'><part-list><score-part id='P1'><part-name>Flute</part-name></score-part>"
                + "</part-list><part id='P1'>" + bar("C", barline) + bar("D", "") + "</part></score-partwise>";
    }

    private static String bar(String step, String barline) {
        return "<measure><attributes><divisions>1</divisions></attributes><note><pitch><step>" + step
                + "</step><octave>4</octave></pitch><duration>4</duration></note>" + barline + "</measure>";
    }

    private record Desk(Documents documents, TestServices fakes) {
        Session session() {
            return fakes.services().session();
        }

        List<String> said() {
            return fakes.messages().said;
        }

        String pitches() {
            return session().score().tracks().getFirst().notes().stream().map(note -> Integer.toString(note.pitch()))
                    .collect(Collectors.joining(" "));
        }

        void draw() {
            session().apply(new InsertNotes("Draw a note", 0, List.of(new Note(7_680, 480, 72, 80))));
        }
    }

    private void atDesk(Consumer<Desk> test) {
        FxStage.run(() -> {
            TestServices fakes = TestServices.in(folder, files, StudioStage::noTrainer, StudioStage::noLoader);
            test.accept(new Desk(new Documents(fakes.services(), new RecentFiles(fakes.services().settings()),
                    new RepairReport(fakes.messages(), (_, _) -> {}), Safe.in(folder.resolve("safe"))), fakes));
        });
    }

    private void open(Desk desk, Path file) {
        desk.documents().open(file);
        read();
    }

    private void read() {
        files.waiting.getLast().run();
    }

    @Test
    void theFileOpensAsWrittenAndItsRepeatsArePlayedOutAsOneStep() {
        atDesk(desk -> {
            open(desk, repeating);
            assertEquals("60 62", desk.pitches());
            assertEquals(List.of("WARNING: Minuet has repeats. It is shown as it is written: each passage once. ["
                    + OFFER + "]"), desk.said());
            desk.session().mutedProperty().set(Set.of(0));
            desk.fakes().messages().press(OFFER);
            read();
            assertEquals("60 60 62", desk.pitches());
            assertEquals(List.of(), desk.fakes().dialogs().asked);
            assertEquals(Set.of(0), desk.session().mutedProperty().get());
            assertEquals(OFFER, desk.session().undoLabelProperty().get());
            assertTrue(desk.session().dirtyProperty().get());
            desk.session().undo();
            assertEquals("60 62", desk.pitches());
            assertFalse(desk.session().dirtyProperty().get());
        });
    }

    @Test
    void aFileWithoutRepeatsIsOpenedWithoutAWord() {
        atDesk(desk -> {
            open(desk, plain);
            assertEquals(List.of(), desk.said());
        });
    }

    @Test
    void theOfferGoesWithItsPiece() {
        atDesk(desk -> {
            open(desk, repeating);
            open(desk, plain);
            assertEquals(List.of(), desk.said());
        });
    }

    @Test
    void aPieceThatWasChangedIsAskedAboutAndUndoBringsTheChangesBack() {
        atDesk(desk -> {
            open(desk, repeating);
            desk.draw();
            desk.fakes().dialogs().answer = Optional.of(1);
            desk.fakes().messages().press(OFFER);
            assertEquals("60 62 72", desk.pitches());
            assertEquals(1, files.waiting.size(), "nothing is read");
            desk.fakes().dialogs().answer = Optional.of(0);
            desk.fakes().messages().press(OFFER);
            read();
            assertEquals("60 60 62", desk.pitches());
            assertEquals(2, desk.fakes().dialogs().asked.size());
            desk.session().undo();
            assertEquals("60 62 72", desk.pitches());
        });
    }

    @Test
    void whatIsDrawnWhileTheFileIsReadAgainIsAskedAboutToo() {
        atDesk(desk -> {
            open(desk, repeating);
            desk.fakes().messages().press(OFFER);
            desk.draw();
            desk.fakes().dialogs().answer = Optional.of(1);
            read();
            assertEquals(1, desk.fakes().dialogs().asked.size());
            assertEquals("60 62 72", desk.pitches());
        });
    }

    @Test
    void whatIsReadForAPieceThatWasLeftDoesNotReachTheNext() {
        atDesk(desk -> {
            open(desk, repeating);
            desk.fakes().messages().press(OFFER);
            desk.documents().newPiece();
            read();
            assertEquals(0, desk.session().score().noteCount());
        });
    }

    @Test
    void aFileThatIsGoneIsToldAndThePieceStays() {
        atDesk(desk -> {
            open(desk, repeating);
            delete(repeating);
            desk.fakes().messages().press(OFFER);
            read();
            assertTrue(desk.said().getLast().startsWith("ERROR: ") && desk.said().getLast().contains("no such file"));
            assertEquals("60 62", desk.pitches());
        });
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void theWindowShowsTheOfferAndItsButtonWorks() {
        try (StudioStage studio = StudioStage.in(folder)) {
            FxStage.run(() -> studio.window.open(repeating));
            FxStage.waitFor("the offer", () -> studio.says(OFFER));
            FxStage.snapshot(studio.window.scene(), Path.of("target", "tour-parts", "repeats-offer.png"));
            FxStage.run(() -> Objects.requireNonNull(studio.window.scene().getRoot().lookupAll(".message-action"))
                    .forEach(node -> ((Button) node).fire()));
            studio.awaitRest();
            assertEquals(3, FxStage.get(() -> studio.services().session().score().noteCount()));
            assertFalse(studio.says(OFFER), "it was taken");
            FxStage.run(() -> studio.services().session().undo());
            FxStage.run(() -> studio.window.open(repeating));
            FxStage.waitFor("the offer", () -> studio.says(OFFER));
            studio.act("file.new");
            assertFalse(studio.says(OFFER), "it is about the other piece");
        }
    }
}
