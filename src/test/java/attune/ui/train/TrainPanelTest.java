package attune.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.CorpusReader;
import attune.dataset.ScoreReader;
import attune.dataset.TokenSequence;
import attune.model.ModelStore;
import attune.music.Fraction;
import attune.music.Note;
import attune.music.Pitch;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import attune.play.Player;
import attune.task.DirectJobRunner;
import attune.task.LaneJobRunner;
import attune.ui.FxStage;
import attune.ui.HeldJobs;
import attune.ui.TestServices;
import attune.ui.common.FxThread;
import attune.ui.common.ModelFigures;
import attune.ui.common.ModelLibrary;
import attune.ui.common.PanelView;
import attune.ui.common.SamplePlayback;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import attune.ui.common.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainPanelTest {
    @TempDir
    Path folder;

    private final ScriptedTrainer trainer = new ScriptedTrainer(4.0, 3.6, 3.3, 3.1, 3.15, 3.2, 3.3);

    @Test
    void choosingPiecesTellsWhatIsInThemAndWhatWasRejected() {
        TestServices test = services();
        TrainViewModel model = model(test);
        FxStage.run(() -> model.add(List.of(pieces())));
        assertEquals(TrainViewModel.State.READY, model.state());
        assertEquals(5, model.corpusProperty().get().pieces().size());
        assertEquals("broken.mid", model.corpusProperty().get().rejected().getFirst().name());
        assertEquals("pieces", model.form().name.get());
    }

    @Test
    void theOpenPieceIsReadElsewhereThanOnTheThreadOfTheWindow() {
        List<Boolean> onFxThread = new CopyOnWriteArrayList<>();
        CorpusReader watched = new CorpusReader(_ -> new ScoreReader.Reading(Score.empty(), 0), score -> {
            onFxThread.add(FxThread.isCurrent());
            return tokens(score);
        });
        try (LaneJobRunner lanes = new LaneJobRunner()) {
            TestServices test = FxStage.get(() -> TestServices.in(folder, lanes, () -> trainer, () -> trainer));
            TrainViewModel model = new TrainViewModel(test.services(), watched, new ModelKeeper(test.services()));
            FxStage.run(() -> {
                test.services().session().open(scale(0), "Scale", null);
                model.useOpenPiece();
            });
            FxStage.waitFor("the piece", () -> model.state() == TrainViewModel.State.READY);
            assertEquals(List.of(false), onFxThread);
            assertEquals("Scale", model.form().name.get());
        }
    }

    @Test
    void anEmptyPieceIsNotCalledAFile() {
        TestServices test = services();
        TrainViewModel model = model(test);
        FxStage.run(model::useOpenPiece);
        assertEquals(TrainViewModel.State.EMPTY, model.state());
        assertEquals(List.of("WARNING: The open piece cannot be learned from. Untitled: no notes"),
                test.messages().said);
    }

    @Test
    void theLegendNamesOnlyCurvesThatThereAre() {
        TestServices test = services();
        TrainViewModel model = model(test);
        FxStage.run(() -> {
            TrainStage stage = new TrainStage(model, new SamplePlayback<>(test.player(), test.services().session(),
                    test.services().playhead()), test.services().theme());
            Parent content = (Parent) stage.getContent();
            model.add(List.of(pieces()));
            assertEquals(List.of("training pieces", "pieces held back", "trigram"), legend(content));
            model.form().heldBack.set(0);
            assertEquals(List.of("training pieces"), legend(content));
            model.form().heldBack.set(0.2);
            test.services().session().open(scale(0), "Scale", null);
            model.useOpenPiece();
            assertEquals(List.of("training pieces"), legend(content), "one piece cannot be held back");
            model.add(List.of(pieces()));
            model.start();
            assertEquals(List.of("training pieces", "pieces held back", "trigram"), legend(content));
        });
    }

    private static List<String> legend(Parent content) {
        return content.lookupAll(".chart-key").stream().filter(Node::isVisible)
                .map(key -> ((Label) ((HBox) key).getChildren().getLast()).getText()).toList();
    }

    @Test
    void whatIsSaidOfAModelIsTheSameWhenItIsSavedAndAtTheNextStart() throws IOException {
        TestServices test = services();
        TrainViewModel model = model(test);
        FxStage.run(() -> {
            model.add(List.of(pieces()));
            model.start();
            model.keep(model.snapshots().getLast());
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
        TestServices test = services();
        TrainViewModel model = model(test);
        FxStage.run(() -> model.add(List.of(empty)));
        assertEquals(TrainViewModel.State.EMPTY, model.state());
        assertTrue(test.messages().said.getFirst().contains("No MIDI files were found"));
    }

    @Test
    void aTrainingShowsEachEpochKeepsTheModelAndCanBeHeard() throws IOException {
        TestServices test = services();
        TrainViewModel model = model(test);
        FxStage.run(() -> {
            model.add(List.of(pieces()));
            model.start();
        });
        assertEquals(TrainViewModel.State.READY, model.state());
        assertEquals(7, model.courseProperty().get().epochs().size());
        assertEquals(4, model.courseProperty().get().bestEpoch());
        assertTrue(model.courseProperty().get().baseline().isPresent());
        assertEquals(7, model.snapshots().size());
        assertFalse(model.snapshots().getFirst().melody().steps().isEmpty());
        assertEquals(1, test.services().models().entries().size());
        try (Stream<Path> kept = Files.list(folder.resolve("models"))) {
            assertEquals(List.of("pieces.attune-model"), kept.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void stoppingKeepsWhereItStoodAndGoesOnFromThere() {
        try (LaneJobRunner lanes = new LaneJobRunner()) {
            TestServices test = FxStage.get(() -> TestServices.in(folder, lanes, () -> trainer, () -> trainer));
            TrainViewModel model = model(test);
            trainer.beforeEpoch = () -> FxStage.run(() -> {
                if (model.snapshots().size() == 3) {
                    model.stop();
                }
            });
            FxStage.run(() -> model.add(List.of(pieces())));
            FxStage.waitFor("the pieces", () -> model.state() == TrainViewModel.State.READY);
            FxStage.run(model::start);
            FxStage.waitFor("the stop", () -> model.state() == TrainViewModel.State.READY);
            FxStage.waitFor("where it stood", () -> model.stoppedProperty().get() != null);
            assertEquals(3, model.courseProperty().get().epochs().size());
            trainer.beforeEpoch = () -> {};
            FxStage.run(() -> {
                model.form().batch.set(7);
                model.resume();
            });
            FxStage.waitFor("the end", () -> model.state() == TrainViewModel.State.READY);
            assertEquals(3, trainer.resumedFrom);
            assertEquals(trainer.plans.getFirst(), trainer.plans.getLast(), "as if it had never been stopped");
            assertEquals(7, model.courseProperty().get().epochs().size());
            assertNull(model.stoppedProperty().get());
        }
    }

    @Test
    void aTrainingThatFailsSaysWhyAndLeavesThePiecesChosen() {
        TestServices test = services();
        TrainViewModel model = model(test);
        trainer.failure = "The loss is no longer a number: choose a lower learning rate.";
        FxStage.run(() -> {
            model.add(List.of(pieces()));
            model.start();
        });
        assertEquals(TrainViewModel.State.READY, model.state());
        assertEquals("ERROR: Training: The loss is no longer a number: choose a lower learning rate.",
                test.messages().said.getLast());
        assertTrue(test.services().models().entries().isEmpty());
    }

    @Test
    void hearingAnEpochGivesThePlayerBackTheOpenPiece() {
        TestServices test = services();
        TrainViewModel model = model(test);
        FxStage.run(() -> {
            model.add(List.of(pieces()));
            model.start();
            SamplePlayback<Snapshot> playback = new SamplePlayback<>(test.player(), test.services().session(),
                    test.services().playhead());
            Session session = test.services().session();
            session.open(scale(0), "Scale", null);
            session.mutedProperty().set(Set.of(0));
            session.previewProperty().set(new TakePreview("Take A", 0, 5_760, List.of(new Note(5_760, 480, 60, 80)),
                    false));
            TickRange loop = new TickRange(0, 1_920);
            test.services().playhead().loopProperty().set(loop);
            test.player().seek(480);
            Snapshot snapshot = model.snapshots().getLast();
            playback.toggle(snapshot, model.heard(snapshot));
            assertEquals("Snapshot", test.player().score.tracks().getFirst().name());
            assertEquals(Player.State.PLAYING, test.player().state());
            assertEquals(Set.of(), test.player().muted, "it sounds though the piece's first track is muted");
            assertNull(test.player().loop);
            test.player().stop();
            playback.poll();
            assertNull(playback.playing());
            assertEquals(25, test.player().score.noteCount(), "the piece with the take that is shown");
            assertEquals(Set.of(0), test.player().muted);
            assertEquals(loop, test.player().loop);
            assertEquals(480, test.player().tick());
        });
    }

    @Test
    void thePanelLeadsFromPiecesToATrainedNetwork() {
        TestServices test = services();
        test.dialogs().path = Optional.of(pieces());
        TrainPanel panel = FxStage.get(() -> new TrainPanel(test.services(), reader()));
        Stage stage = FxStage.get(() -> {
            PanelView view = panel.view();
            HBox both = new HBox(view.stage(), view.side());
            HBox.setHgrow(view.stage(), Priority.ALWAYS);
            ((Region) view.side()).setMinWidth(376);
            ((Region) view.side()).setMaxWidth(376);
            Stage shown = new Stage();
            shown.setScene(new Scene(both, 1228, 850));
            test.services().theme().install(shown.getScene());
            shown.show();
            return shown;
        });
        FxStage.run(() -> test.services().theme().choiceProperty().set(Theme.Choice.LIGHT));
        picture(stage, "train-empty-light");
        FxStage.run(() -> button(stage, "Add folder…").fire());
        picture(stage, "train-ready-light");
        FxStage.run(() -> button(stage, "Train").fire());
        picture(stage, "train-done-light");
        assertNotNull(button(stage, "Train"));
        FxStage.run(() -> test.services().theme().choiceProperty().set(Theme.Choice.DARK));
        picture(stage, "train-done-dark");
        FxStage.run(stage::close);
    }

    private static void picture(Stage stage, String name) {
        FxStage.snapshot(stage.getScene(), Path.of("target", "tour-parts", name + ".png"));
    }

    private static Button button(Stage stage, String text) {
        return stage.getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> text.equals(button.getText())).findFirst().orElseThrow();
    }

    private TestServices services() {
        return FxStage.get(() -> TestServices.in(folder, new DirectJobRunner(), () -> trainer, () -> trainer));
    }

    private TrainViewModel model(TestServices test) {
        return new TrainViewModel(test.services(), reader(), new ModelKeeper(test.services()));
    }

    /// Five pieces and a broken one.
    private Path pieces() {
        Path pieces = folder.resolve("pieces");
        try {
            Files.createDirectories(pieces);
            for (int i = 0; i < 5; i++) {
                Files.writeString(pieces.resolve("piece-" + i + ".mid"), Integer.toString(i));
            }
            Files.writeString(pieces.resolve("broken.mid"), "");
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
        return pieces;
    }

    /// The content of a file says by how much its scale is moved; an empty file is broken.
    private static CorpusReader reader() {
        return new CorpusReader(file -> {
            String content = Files.readString(file);
            if (content.isEmpty()) {
                throw new IOException("it ends before it begins");
            }
            return new ScoreReader.Reading(scale(Integer.parseInt(content)), 0);
        }, TrainPanelTest::tokens);
    }

    private static Score scale(int from) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            notes.add(new Note(240L * i, 240, 55 + from + i % 8 * 2, 80));
        }
        return Score.ofTracks(480, List.of(Track.named("Scale", 0, 0).withNotes(notes)));
    }

    private static TokenSequence tokens(Score score) {
        List<Note> notes = score.tracks().getFirst().notes();
        return new TokenSequence(notes.stream().map(note -> Pitch.token(note.pitch())).toList(),
                notes.stream().map(_ -> "1/2").toList(),
                notes.stream().map(note -> new Fraction(note.tick(), 480)).toList());
    }

    @Test
    void whileANetworkLearnsNothingOfItCanBeChosenAnew() {
        HeldJobs held = new HeldJobs();
        FxStage.run(() -> {
            TestServices test = TestServices.in(folder, held, () -> trainer, () -> trainer);
            TrainViewModel model = model(test);
            TrainSide side = new TrainSide(model, test.dialogs());
            new Scene(side);
            side.applyCss();
            model.add(List.of(pieces()));
            held.waiting.getFirst().run();
            model.start();
            ComboBox<?> network = (ComboBox<?>) side.lookup(".combo-box");
            assertTrue(network.isDisabled());
            held.waiting.get(1).run();
            assertFalse(network.isDisabled());
        });
    }

    @Test
    void aLongTrainingKeepsItsBestEpochAndTheNewestOnes() {
        double[] losses = new double[TrainViewModel.MOST_SNAPSHOTS + 10];
        Arrays.setAll(losses, epoch -> epoch == 2 ? 3 : 3.5);
        ScriptedTrainer patient = new ScriptedTrainer(losses);
        TestServices test = FxStage
                .get(() -> TestServices.in(folder, new DirectJobRunner(), () -> patient, () -> patient));
        TrainViewModel model = model(test);
        FxStage.run(() -> {
            model.add(List.of(pieces()));
            model.start();
        });
        List<Integer> epochs = model.snapshots().stream().map(snapshot -> snapshot.result().epoch()).toList();
        assertEquals(TrainViewModel.MOST_SNAPSHOTS, epochs.size());
        assertEquals(3, epochs.getFirst());
        assertEquals(losses.length, epochs.getLast());
        assertEquals(13, epochs.get(2));
        assertEquals(losses.length, model.courseProperty().get().epochs().size(), "the curves hold every epoch");
    }
}
