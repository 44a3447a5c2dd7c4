package attune.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.model.MuseGanSpec;
import attune.model.VoicesPlan;
import attune.music.Score;
import attune.task.LaneJobRunner;
import attune.ui.FxStage;
import attune.ui.TestServices;
import attune.ui.common.ModelLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTrainingTest {
    @TempDir
    Path folder;

    private TrainStudio studio;

    @BeforeEach
    void open() {
        studio = new TrainStudio(folder, new ScriptedTrainer(4.0, 3.6));
    }

    /// The panel's model with three pieces of four voices, and a small network with four snapshots to come.
    private TrainViewModel ready(TestServices test) {
        TrainViewModel model = studio.model(test);
        FxStage.run(() -> {
            model.form().network.set(TrainForm.Network.PICTURE);
            PictureForm form = model.pictures().form();
            form.generator.set(4);
            form.critic.set(4);
            form.steps.set(20);
            form.every.set(5);
            model.add(List.of(studio.voicedPieces(3, 4)));
        });
        return model;
    }

    @Test
    void piecesAreReadAsTheChosenNetworkReadsThem() {
        TrainViewModel model = ready(studio.services());
        PicturePieces pictures = assertInstanceOf(PicturePieces.class, model.piecesProperty().get());
        assertEquals("3 pieces in 4 voices", pictures.cards().getFirst().title());
        assertEquals("21 windows of 2 bars from 3 pieces", pictures.cards().getFirst().detail());
        FxStage.run(() -> model.pictures().form().bars.set(4));
        assertEquals("15 windows of 4 bars from 3 pieces",
                model.piecesProperty().get().cards().getFirst().detail(), "cut anew");
        FxStage.run(() -> model.pictures().form().transposeUp.set(2));
        assertTrue(model.piecesProperty().get().cards().get(1).tooltip().contains("45 items with copies"),
                model.piecesProperty().get().cards().get(1).tooltip());
    }

    @Test
    void eachKindOfNetworkKeepsWhatItHasRead() throws Exception {
        TestServices test = studio.services();
        TrainViewModel model = ready(test);
        Pieces first = model.piecesProperty().get();
        FxStage.run(() -> model.form().network.set(TrainForm.Network.SMALL));
        assertEquals(TrainViewModel.State.EMPTY, model.state(), "the reader of this test knows no such files");
        assertEquals(1, test.messages().said.size());
        FxStage.run(() -> model.form().network.set(TrainForm.Network.PICTURE));
        assertSame(first, model.piecesProperty().get());
        assertEquals(TrainViewModel.State.READY, model.state());
    }

    @Test
    void oneVoiceIsNoPictureOfVoices() {
        TestServices test = studio.services();
        TrainViewModel model = studio.model(test);
        FxStage.run(() -> {
            model.form().network.set(TrainForm.Network.PICTURE);
            test.services().session().open(TrainStudio.scale(0), "Scale", null);
            model.useOpenPiece();
        });
        assertEquals(TrainViewModel.State.EMPTY, model.state());
        assertEquals(List.of("WARNING: The open piece cannot be learned from. "
                + "Scale: one voice, and a harmony has two at least"), test.messages().said);
    }

    @Test
    void theNetworkAsPublishedBringsItsOwnNumbers() {
        TrainViewModel model = studio.model(studio.services());
        FxStage.run(() -> model.form().network.set(TrainForm.Network.PUBLISHED));
        assertEquals(MuseGanSpec.seed(4, 2), model.pictures().form().spec(4));
        assertEquals(VoicesPlan.seed(1), model.pictures().form().plan());
        FxStage.run(() -> model.form().network.set(TrainForm.Network.PICTURE));
        assertEquals(MuseGanSpec.studio(4, 2), model.pictures().form().spec(4));
        assertEquals(VoicesPlan.studio(1), model.pictures().form().plan());
    }

    @Test
    void aTrainingShowsEachSnapshotBesideThePiecesAndKeepsTheModel() {
        TestServices test = studio.services();
        TrainViewModel model = ready(test);
        FxStage.run(model::start);
        PictureLearning pictures = model.pictures();
        PictureCourse course = pictures.courseProperty().get();
        assertEquals(List.of(3.0, 2.0, 1.5, 1.75),
                course.reached().stream().map(PictureCourse.Reached::distance).toList());
        assertEquals(15, course.bestStep());
        assertEquals("step 15 came nearest to your pieces: 1.50 from them", pictures.summary(false));
        assertNotNull(course.data());
        assertTrue(course.shuffledDistance() > 0);
        List<Snapshot> snapshots = pictures.snapshots().all();
        assertEquals(List.of("Step 5", "Step 10", "Step 15", "Step 20"),
                snapshots.stream().map(Snapshot::title).toList());
        assertEquals(List.of(false, false, true, false), snapshots.stream().map(pictures::isBest).toList());
        Score heard = model.heard(snapshots.getFirst());
        assertEquals(4, heard.tracks().size());
        assertEquals(4 * 4 * Score.TICKS_PER_QUARTER, heard.end(), "two pictures of two bars");
        assertEquals(20, pictures.losses(0).size());
        assertEquals(List.of(-3.01, 0.02, 0.5, 3.5), pictures.losses(0).getFirst().values());
        Learning.Pace pace = assertInstanceOf(Learning.Pace.class, pictures.pace());
        assertEquals("4.2 steps a second on 2 threads", pace.speed());
        ModelLibrary.Entry kept = test.services().models().entries().getFirst();
        assertEquals("voiced", kept.name());
        assertEquals(new MuseGanSpec(4, 2, 32, 4, 4), kept.spec());
        assertTrue(test.messages().said.getLast().contains("under Voices"), test.messages().said.toString());
    }

    @Test
    void stoppingKeepsWhereItStoodAndGoesOnFromThere() {
        try (LaneJobRunner lanes = new LaneJobRunner()) {
            TestServices test = FxStage.get(() -> studio.services(lanes));
            TrainViewModel model = ready(test);
            FxStage.waitFor("the pieces", () -> model.state() == TrainViewModel.State.READY);
            studio.voices.beforeStep = () -> FxStage.run(() -> {
                if (model.pictures().snapshots().all().size() == 2) {
                    model.stop();
                }
            });
            FxStage.run(model::start);
            FxStage.waitFor("where it stood", () -> model.pictures().stoppedProperty().get() != null);
            FxStage.waitFor("the stop", () -> model.state() == TrainViewModel.State.READY);
            studio.voices.beforeStep = () -> {};
            FxStage.run(() -> {
                model.pictures().form().batch.set(7);
                model.resume();
            });
            FxStage.waitFor("the end", () -> model.state() == TrainViewModel.State.READY);
            assertEquals(10, studio.voices.resumedFrom);
            assertEquals(studio.voices.plans.getFirst(), studio.voices.plans.getLast(),
                    "as if it had never been stopped");
            assertEquals(4, model.pictures().courseProperty().get().reached().size());
            assertNull(model.pictures().stoppedProperty().get());
        }
    }

    @Test
    void piecesCutAnewAreNoneToGoOnWith() {
        try (LaneJobRunner lanes = new LaneJobRunner()) {
            TestServices test = FxStage.get(() -> studio.services(lanes));
            TrainViewModel model = ready(test);
            FxStage.waitFor("the pieces", () -> model.state() == TrainViewModel.State.READY);
            studio.voices.beforeStep = () -> FxStage.run(() -> {
                if (model.pictures().snapshots().all().size() == 1) {
                    model.stop();
                }
            });
            FxStage.run(model::start);
            FxStage.waitFor("where it stood", () -> model.pictures().stoppedProperty().get() != null);
            FxStage.waitFor("the stop", () -> model.state() == TrainViewModel.State.READY);
            FxStage.run(() -> model.pictures().form().silentVoices.set(true));
            FxStage.waitFor("the new cut", () -> model.state() == TrainViewModel.State.READY);
            assertNull(model.pictures().stoppedProperty().get());
        }
    }

    @Test
    void whereNothingComesNearerThePanelSpeaksOfStopping() {
        studio.voices.distances = new double[]{2, 1.5, 1.75};
        TrainViewModel model = ready(studio.services());
        FxStage.run(() -> {
            model.pictures().form().steps.set(50);
            model.start();
        });
        assertEquals("Nothing has come nearer to your pieces for 40 steps.", model.pictures().hint());
        assertFalse(model.lines().hasCourse());
    }

    @Test
    void thePanelShowsTheFiguresBesideThoseOfThePieces() {
        TestServices test = studio.services();
        TrainPanel panel = FxStage.get(() -> new TrainPanel(test.services(), TrainStudio.reader(), studio::voices));
        test.dialogs().path = Optional.of(studio.voicedPieces(3, 4));
        Stage stage = FxStage.get(() -> TrainStudio.window(panel, test, 1228, 980));
        FxStage.run(() -> {
            ComboBox<?> network = (ComboBox<?>) stage.getScene().getRoot().lookup(".combo-box");
            network.getSelectionModel().select(3);
            TrainStudio.button(stage, "Add folder…").fire();
        });
        FxStage.snapshot(stage.getScene(), Path.of("target", "tour-parts", "train-voices-ready.png"));
        assertFalse(shows(stage, "Pitch classes a bar"), "there is nothing to show yet");
        FxStage.run(() -> TrainStudio.button(stage, "Train").fire());
        FxStage.settle();
        FxStage.snapshot(stage.getScene(), Path.of("target", "tour-parts", "train-voices-done.png"));
        for (String title : List.of("Distance from your pieces", "Tonal distance", "Pitch classes a bar",
                "Eighths or longer (%)", "Crossed voices (%)", "Parallels per 1,000", "Lowest and highest notes",
                "Empty bars (%)", "Losses", "voiced · trained")) {
            assertTrue(shows(stage, title), title);
        }
        FxStage.run(stage::close);
    }

    private static boolean shows(Stage stage, String text) {
        return FxStage.get(() -> stage.getScene().getRoot().lookupAll(".label").stream().map(Labeled.class::cast)
                .anyMatch(label -> text.equals(label.getText()) && isSeen(label)));
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
