package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.InsertNotes;
import attune.edit.RenameTrack;
import attune.io.MidiReader;
import attune.io.MidiWriter;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.task.Lane;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.library.Sample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudioWindowTest {
    @TempDir
    Path folder;

    @Test
    void aChangedPieceShowsItsDotUntilItIsUndone() {
        try (StudioStage studio = StudioStage.in(folder)) {
            assertFalse(dot(studio));
            change(studio);
            assertTrue(dot(studio));
            studio.act("edit.undo");
            assertFalse(dot(studio));
        }
    }

    @Test
    void openingAMidiFileShowsItsNameAndHandsItToThePlayer() throws Exception {
        Path file = aPiece("Minuet.mid");
        try (StudioStage studio = StudioStage.in(folder)) {
            FxStage.run(() -> studio.window.open(file));
            studio.awaitRest();
            assertTrue(studio.says("Minuet"));
            assertEquals(1, studio.player.score.noteCount());
            assertEquals(List.of(file.toAbsolutePath().toString()),
                    studio.services().settings().settings().recentFiles());
        }
    }

    @Test
    void aBrokenFileIsToldInASentenceAndWhatWasOpenStaysOpen() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.mid"), "not music");
        Path good = aPiece("Minuet.mid");
        try (StudioStage studio = StudioStage.in(folder)) {
            FxStage.run(() -> studio.window.open(good));
            studio.awaitRest();
            FxStage.run(() -> studio.window.open(broken));
            studio.awaitRest();
            assertTrue(studio.says("broken.mid cannot be read"));
            assertEquals("Minuet", FxStage.get(() -> studio.services().session().titleProperty().get()));
        }
    }

    @Test
    void aRepairedFileIsOpenedAndSaysSo() throws Exception {
        byte[] whole = Files.readAllBytes(aPiece("Minuet.mid"));
        Path cut = folder.resolve("cut.mid");
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 4));
        try (StudioStage studio = StudioStage.in(folder)) {
            FxStage.run(() -> studio.window.open(cut));
            studio.awaitRest();
            assertTrue(studio.says("repaired while reading"));
            assertTrue(studio.says("Details"));
        }
    }

    @Test
    void leavingAChangedPieceAsksAndCancelKeepsIt() {
        try (StudioStage studio = StudioStage.in(folder)) {
            change(studio);
            studio.dialogs.answer = Optional.of(2);
            studio.act("file.new");
            assertTrue(dot(studio));
            assertEquals(1, studio.dialogs.asked.size());
            studio.dialogs.answer = Optional.of(1);
            studio.act("file.new");
            assertFalse(dot(studio));
            assertEquals(0, FxStage.get(() -> studio.services().session().score().noteCount()));
        }
    }

    @Test
    void savingFromTheQuestionWritesTheFileBeforeGoingOn() throws Exception {
        Path target = folder.resolve("saved.mid");
        try (StudioStage studio = StudioStage.in(folder)) {
            change(studio);
            studio.dialogs.answer = Optional.of(0);
            studio.dialogs.path = Optional.of(target);
            studio.act("file.new");
            studio.awaitRest();
            assertEquals(1, MidiReader.read(Files.readAllBytes(target), "saved.mid").score().noteCount());
            assertEquals("Untitled", FxStage.get(() -> studio.services().session().titleProperty().get()));
        }
    }

    @Test
    void aPieceThatCannotBeSavedStaysChangedAndOffersAnotherPlace() {
        try (StudioStage studio = StudioStage.in(folder)) {
            change(studio);
            studio.dialogs.path = Optional.of(folder.resolve("no such folder/saved.mid"));
            studio.act("file.save");
            studio.awaitRest();
            assertTrue(dot(studio));
            assertTrue(studio.says("could not be saved"));
            assertTrue(studio.says("Save as…"));
        }
    }

    @Test
    void whatIsChangedWhileItIsWrittenIsStillUnsaved() {
        try (StudioStage studio = StudioStage.in(folder)) {
            change(studio);
            studio.dialogs.path = Optional.of(folder.resolve("saved.mid"));
            FxStage.run(() -> {
                studio.services().actions().run("file.save");
                studio.services().session().apply(new RenameTrack(0, "Lute"));
            });
            studio.awaitRest();
            assertTrue(dot(studio));
            studio.act("edit.undo");
            assertFalse(dot(studio));
        }
    }

    @Test
    void withoutAnAudioDeviceABannerOffersToLookAgain() {
        try (StudioStage studio = StudioStage.in(folder)) {
            studio.player.sound = new attune.play.Player.Sound(false, "The device is taken.");
            FxStage.waitFor("the banner", () -> studio.says("nothing sounds"));
            assertTrue(studio.says("The device is taken. Until then nothing sounds."));
            assertTrue(studio.says("Retry"));
            assertTrue(studio.says("No sound"));
        }
    }

    @Test
    void thePieceIsExportedAsSoundAndAnEmptyOneIsNot() throws Exception {
        Path wav = folder.resolve("piece.wav");
        try (StudioStage studio = StudioStage.in(folder)) {
            studio.dialogs.path = Optional.of(wav);
            studio.dialogs.answer = Optional.of(1);
            studio.act("file.exportWav");
            assertTrue(studio.says("nothing to export"));
            Path midi = folder.resolve("piece.mid");
            Files.write(midi, MidiWriter.write(Sample.all().getLast().read().score()));
            FxStage.run(() -> studio.window.open(midi));
            studio.awaitRest();
            studio.act("file.exportWav");
            studio.awaitRest();
            assertTrue(studio.says("piece.wav was written"));
            assertTrue(Files.size(wav) > 100_000);
            assertEquals(24, Files.readAllBytes(wav)[34], "bits a sample");
        }
    }

    private Path aPiece(String name) throws Exception {
        Path file = folder.resolve(name);
        return Files.write(file, MidiWriter.write(Score.ofTracks(480,
                List.of(Track.named("Piano", 0, 0).withNotes(List.of(new Note(0, 480, 60, 80)))))));
    }

    private static void change(StudioStage studio) {
        FxStage.run(() -> studio.services().session()
                .apply(new InsertNotes("Draw a note", 0, List.of(new Note(0, 480, 60, 80)))));
    }

    private static boolean dot(StudioStage studio) {
        return FxStage.get(() -> studio.window.scene().lookup("#dirty").isVisible());
    }

    @Test
    void leavingWhileANetworkIsAtWorkNamesItEvenIfAFileIsReadToo() {
        try (StudioStage studio = StudioStage.in(folder)) {
            CountDownLatch end = new CountDownLatch(1);
            FxStage.run(() -> {
                studio.services().jobs().submit("Reading pieces", Lane.IO, _ -> end.await(60, TimeUnit.SECONDS),
                        _ -> {});
                studio.services().jobs().submit("Training Solo cello", Lane.MODEL,
                        _ -> end.await(60, TimeUnit.SECONDS), _ -> {});
            });
            studio.act("file.quit");
            end.countDown();
            studio.awaitRest();
            assertEquals(List.of(
                    "A network is at work: Training Solo cello is still running. Quitting stops it."),
                    studio.dialogs.asked);
        }
    }

    @Test
    void theOpenSampleIsMarkedInTheLibraryAlsoAfterAFile() throws Exception {
        Path file = aPiece("Minuet.mid");
        try (StudioStage studio = StudioStage.in(folder)) {
            FxStage.run(() -> studio.window.open(file));
            studio.awaitRest();
            assertEquals(List.of("Minuet.mid"), marked(studio));
            Sample sample = Sample.all().getFirst();
            FxStage.run(() -> studio.window.open(sample));
            studio.awaitRest();
            FxStage.settle();
            assertEquals(List.of(sample.title()), marked(studio));
        }
    }

    private static List<String> marked(StudioStage studio) {
        return FxStage.get(() -> studio.window.scene().getRoot().lookupAll(".library-row").stream()
                .filter(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
                .map(node -> ((Labeled) node).getText()).toList());
    }
}
