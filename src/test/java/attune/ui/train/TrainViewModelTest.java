package attune.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.CorpusReader;
import attune.dataset.ScoreReader;
import attune.model.ModelStore;
import attune.music.Score;
import attune.task.LaneJobRunner;
import attune.ui.FxStage;
import attune.ui.TestServices;
import attune.ui.common.FxThread;
import attune.ui.common.ModelFigures;
import attune.ui.common.ModelLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainViewModelTest {
    @TempDir
    Path folder;

    private final ScriptedTrainer trainer = new ScriptedTrainer(4.0, 3.6, 3.3, 3.1, 3.15, 3.2, 3.3);
    private TrainStudio studio;

    @BeforeEach
    void open() {
        studio = new TrainStudio(folder, trainer);
    }

    @Test
    void choosingPiecesTellsWhatIsInThemAndWhatWasRejected() {
        TestServices test = studio.services();
        TrainViewModel model = studio.model(test);
        FxStage.run(() -> model.add(List.of(studio.pieces())));
        assertEquals(TrainViewModel.State.READY, model.state());
        assertEquals(5, TrainStudio.pieces(model).corpus().pieces().size());
        assertEquals("broken.mid", TrainStudio.pieces(model).corpus().rejected().getFirst().name());
        assertEquals("pieces", model.form().name.get());
    }

    @Test
    void theOpenPieceIsReadElsewhereThanOnTheThreadOfTheWindow() {
        List<Boolean> onFxThread = new CopyOnWriteArrayList<>();
        CorpusReader watched = new CorpusReader(_ -> new ScoreReader.Reading(Score.empty(), 0), score -> {
            onFxThread.add(FxThread.isCurrent());
            return TrainStudio.tokens(score);
        });
        try (LaneJobRunner lanes = new LaneJobRunner()) {
            TestServices test = FxStage.get(() -> studio.services(lanes));
            TrainViewModel model = studio.model(test, watched);
            FxStage.run(() -> {
                test.services().session().open(TrainStudio.scale(0), "Scale", null);
                model.useOpenPiece();
            });
            FxStage.waitFor("the piece", () -> model.state() == TrainViewModel.State.READY);
            assertEquals(List.of(false), onFxThread);
            assertEquals("Scale", model.form().name.get());
        }
    }

    @Test
    void anEmptyPieceIsNotCalledAFile() {
        TestServices test = studio.services();
        TrainViewModel model = studio.model(test);
        FxStage.run(model::useOpenPiece);
        assertEquals(TrainViewModel.State.EMPTY, model.state());
        assertEquals(List.of("WARNING: The open piece cannot be learned from. Untitled: no notes"),
                test.messages().said);
    }

    @Test
    void whatIsSaidOfAModelIsTheSameWhenItIsSavedAndAtTheNextStart() throws IOException {
        TestServices test = studio.services();
        TrainViewModel model = studio.model(test);
        FxStage.run(() -> {
            model.add(List.of(studio.pieces()));
            model.start();
            model.keep(model.lines().snapshots().all().getLast());
        });
        for (ModelLibrary.Entry entry : test.services().models().entries()) {
            assertEquals(entry.figures(), ModelFigures.of(ModelStore.readHeader(entry.path()).provenance()));
        }
        assertTrue(test.services().models().entries().getFirst().figures().startsWith("3.30 nats · trigram "),
                "the seventh epoch is not the best, but it is the one that was kept");
    }

    @Test
    void aFolderWithoutMidiFilesIsAnsweredInASentence() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        TestServices test = studio.services();
        TrainViewModel model = studio.model(test);
        FxStage.run(() -> model.add(List.of(empty)));
        assertEquals(TrainViewModel.State.EMPTY, model.state());
        assertTrue(test.messages().said.getFirst().contains("No MIDI files were found"));
    }

    @Test
    void aTrainingShowsEachEpochKeepsTheModelAndCanBeHeard() throws IOException {
        TestServices test = studio.services();
        TrainViewModel model = studio.model(test);
        FxStage.run(() -> {
            model.add(List.of(studio.pieces()));
            model.start();
        });
        assertEquals(TrainViewModel.State.READY, model.state());
        assertEquals(7, model.lines().courseProperty().get().epochs().size());
        assertEquals(4, model.lines().courseProperty().get().bestEpoch());
        assertTrue(model.lines().courseProperty().get().baseline().isPresent());
        assertEquals(7, model.lines().snapshots().all().size());
        assertFalse(model.lines().snapshots().all().getFirst().voices().getFirst().isEmpty());
        assertEquals(1, test.services().models().entries().size());
        try (Stream<Path> kept = Files.list(folder.resolve("models"))) {
            assertEquals(List.of("pieces.attune-model"), kept.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void stoppingKeepsWhereItStoodAndGoesOnFromThere() {
        try (LaneJobRunner lanes = new LaneJobRunner()) {
            TestServices test = FxStage.get(() -> studio.services(lanes));
            TrainViewModel model = studio.model(test);
            trainer.beforeEpoch = () -> FxStage.run(() -> {
                if (model.lines().snapshots().all().size() == 3) {
                    model.stop();
                }
            });
            FxStage.run(() -> model.add(List.of(studio.pieces())));
            FxStage.waitFor("the pieces", () -> model.state() == TrainViewModel.State.READY);
            FxStage.run(model::start);
            FxStage.waitFor("the stop", () -> model.state() == TrainViewModel.State.READY);
            FxStage.waitFor("where it stood", () -> model.lines().stoppedProperty().get() != null);
            assertEquals(3, model.lines().courseProperty().get().epochs().size());
            trainer.beforeEpoch = () -> {};
            FxStage.run(() -> {
                model.lines().form().batch.set(7);
                model.resume();
            });
            FxStage.waitFor("the end", () -> model.state() == TrainViewModel.State.READY);
            assertEquals(3, trainer.resumedFrom);
            assertEquals(trainer.plans.getFirst(), trainer.plans.getLast(), "as if it had never been stopped");
            assertEquals(7, model.lines().courseProperty().get().epochs().size());
            assertNull(model.lines().stoppedProperty().get());
        }
    }

    @Test
    void aTrainingThatFailsSaysWhyAndLeavesThePiecesChosen() {
        TestServices test = studio.services();
        TrainViewModel model = studio.model(test);
        trainer.failure = "The loss is no longer a number: choose a lower learning rate.";
        FxStage.run(() -> {
            model.add(List.of(studio.pieces()));
            model.start();
        });
        assertEquals(TrainViewModel.State.READY, model.state());
        assertEquals("ERROR: Training: The loss is no longer a number: choose a lower learning rate.",
                test.messages().said.getLast());
        assertTrue(test.services().models().entries().isEmpty());
    }

    @Test
    void aLongTrainingKeepsItsBestEpochAndTheNewestOnes() {
        double[] losses = new double[Snapshots.MOST + 10];
        Arrays.setAll(losses, epoch -> epoch == 2 ? 3 : 3.5);
        ScriptedTrainer patient = new ScriptedTrainer(losses);
        TrainStudio studio = new TrainStudio(folder, patient);
        TestServices test = studio.services();
        TrainViewModel model = studio.model(test);
        FxStage.run(() -> {
            model.add(List.of(studio.pieces()));
            model.start();
        });
        List<Integer> epochs = model.lines().snapshots().all().stream()
                .map(snapshot -> ((LineSnapshot) snapshot).result().epoch()).toList();
        assertEquals(Snapshots.MOST, epochs.size());
        assertEquals(3, epochs.getFirst());
        assertEquals(losses.length, epochs.getLast());
        assertEquals(13, epochs.get(2));
        assertEquals(losses.length, model.lines().courseProperty().get().epochs().size(),
                "the curves hold every epoch");
    }
}
