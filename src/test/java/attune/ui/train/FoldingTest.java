package attune.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.CorpusReader;
import attune.io.MidiWriter;
import attune.model.ModelStore;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.ui.FxStage;
import attune.ui.HeldJobs;
import attune.ui.TestServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a piece plays twice in a row is learned once where the switch says so.
class FoldingTest {
    private static final int SECTION = 16;

    @TempDir
    Path folder;

    private TrainStudio studio;
    private TestServices test;
    private TrainViewModel model;

    @BeforeEach
    void open() {
        studio = new TrainStudio(folder, new ScriptedTrainer(4.0, 3.5));
        test = studio.services();
        model = studio.model(test, new CorpusReader());
    }

    /// Four bars of four quarters, so many times.
    private static Score played(int from, int times) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < SECTION * times; i++) {
            notes.add(new Note(480L * i, 480, from + i % SECTION, 80));
        }
        return Score.ofTracks(480, List.of(Track.named("Voice", 0, 0).withNotes(notes)));
    }

    /// The same with a second voice below it.
    private static Score inTwoVoices(int times) {
        Track upper = played(60, times).tracks().getFirst();
        Track lower = upper.withNotes(upper.notes().stream().map(note -> note.withPitch(note.pitch() - 12)).toList());
        return Score.ofTracks(480, List.of(upper, lower));
    }

    private Path pieces(Map<String, Score> scores) {
        Path pieces = folder.resolve("pieces");
        try {
            Files.createDirectories(pieces);
            for (Map.Entry<String, Score> score : scores.entrySet()) {
                Files.write(pieces.resolve(score.getKey()), MidiWriter.write(score.getValue()));
            }
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
        return pieces;
    }

    private long notes() {
        return TrainStudio.pieces(model).corpus().report().notes();
    }

    @Test
    void theSwitchReadsThePiecesAnewWithTheirRepeatsAndWithout() {
        FxStage.run(() -> {
            assertFalse(model.form().foldRepeats.get(), "as the command line has it");
            model.add(List.of(pieces(Map.of("twice.mid", played(50, 2), "other.mid", played(60, 1)))));
            assertEquals(3 * SECTION, notes());
            model.form().foldRepeats.set(true);
            assertEquals(2 * SECTION, notes());
            model.form().foldRepeats.set(false);
            assertEquals(3 * SECTION, notes());
        });
    }

    @Test
    void aPieceWithItsRepeatsWrittenOutIsACopyOfTheSameWithout() {
        FxStage.run(() -> {
            model.add(List.of(pieces(Map.of("once.mid", played(50, 1), "twice.mid", played(50, 2)))));
            assertEquals(2, TrainStudio.pieces(model).corpus().pieces().size());
            model.form().foldRepeats.set(true);
            assertEquals(1, TrainStudio.pieces(model).corpus().pieces().size());
            assertEquals(1, TrainStudio.pieces(model).corpus().duplicates().size());
        });
    }

    @Test
    void theOpenPieceIsFoldedToo() {
        FxStage.run(() -> {
            model.form().foldRepeats.set(true);
            test.services().session().open(played(50, 3), "Thrice", null);
            model.useOpenPiece();
            assertEquals(SECTION, notes());
        });
    }

    @Test
    void voicesAsAPictureAreFoldedToo() {
        FxStage.run(() -> {
            model.form().network.set(TrainForm.Network.PICTURE);
            model.add(List.of(pieces(Map.of("twice.mid", inTwoVoices(2)))));
            int windows = pictures().data().count();
            model.form().foldRepeats.set(true);
            assertTrue(pictures().data().count() < windows, windows + " windows before");
        });
    }

    private PicturePieces pictures() {
        return (PicturePieces) Objects.requireNonNull(model.piecesProperty().get());
    }

    @Test
    void theModelSaysThatItsPiecesWereFolded() throws IOException {
        FxStage.run(() -> {
            model.add(List.of(pieces(Map.of("twice.mid", played(50, 2), "other.mid", played(60, 1)))));
            model.start();
            model.form().foldRepeats.set(true);
            model.start();
        });
        assertEquals(List.of(false, true), test.services().models().entries().stream()
                .map(entry -> noted(entry.path())).sorted().toList());
    }

    private static boolean noted(Path file) {
        try {
            return "folded".equals(ModelStore.readHeader(file).provenance().notes().get("repeats"));
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void theSwitchHoldsForWhatIsBeingReadToo() {
        HeldJobs held = new HeldJobs();
        FxStage.run(() -> {
            test = studio.services(held);
            model = studio.model(test, new CorpusReader());
            model.add(List.of(pieces(Map.of("twice.mid", played(50, 2)))));
            model.form().foldRepeats.set(true);
            assertEquals(TrainViewModel.State.READING, model.state());
            held.waiting.forEach(HeldJobs.Held::run);
            assertEquals(SECTION, notes());
        });
    }

    @Test
    void whereTheReadingIsEndedTheSwitchStandsAsThePiecesDo() {
        HeldJobs held = new HeldJobs();
        FxStage.run(() -> {
            test = studio.services(held);
            model = studio.model(test, new CorpusReader());
            model.add(List.of(pieces(Map.of("twice.mid", played(50, 2)))));
            held.waiting.getFirst().run();
            model.form().foldRepeats.set(true);
            model.stop();
            held.waiting.getLast().run();
            assertEquals(TrainViewModel.State.READY, model.state());
            assertEquals(2 * SECTION, notes());
            assertFalse(model.form().foldRepeats.get());
            assertEquals(2, held.waiting.size());
        });
    }

    @Test
    void anotherKindOfNetworkChosenMeanwhileReadsThePiecesItsOwnWay() {
        HeldJobs held = new HeldJobs();
        FxStage.run(() -> {
            test = studio.services(held);
            model = studio.model(test, new CorpusReader());
            model.add(List.of(pieces(Map.of("twice.mid", inTwoVoices(2)))));
            model.form().network.set(TrainForm.Network.PICTURE);
            assertNull(model.piecesProperty().get());
            held.waiting.forEach(HeldJobs.Held::run);
            assertEquals(1, pictures().corpus().pieces().size());
        });
    }

    @Test
    void theSwitchStandsInThePanelAndRestsWhileANetworkLearns() {
        HeldJobs held = new HeldJobs();
        FxStage.run(() -> {
            test = studio.services(held);
            model = studio.model(test, new CorpusReader());
            TrainSide side = new TrainSide(model, test.dialogs());
            new Scene(side);
            side.applyCss();
            model.add(List.of(pieces(Map.of("twice.mid", played(50, 2)))));
            held.waiting.getFirst().run();
            CheckBox box = (CheckBox) side.lookupAll(".check-box").stream()
                    .filter(node -> "Fold repeats".equals(node.getAccessibleText())).findFirst().orElseThrow();
            box.fire();
            held.waiting.getLast().run();
            assertEquals(SECTION, notes());
            model.start();
            assertTrue(box.isDisabled());
        });
    }
}
