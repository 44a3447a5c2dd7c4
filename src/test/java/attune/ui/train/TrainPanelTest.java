package attune.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import attune.music.TickRange;
import attune.play.Player;
import attune.ui.FxStage;
import attune.ui.HeldJobs;
import attune.ui.TestServices;
import attune.ui.common.SamplePlayback;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import attune.ui.common.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainPanelTest {
    @TempDir
    Path folder;

    private final ScriptedTrainer trainer = new ScriptedTrainer(4.0, 3.6, 3.3, 3.1, 3.15, 3.2, 3.3);
    private TrainStudio studio;

    @BeforeEach
    void open() {
        studio = new TrainStudio(folder, trainer);
    }

    @Test
    void theLegendNamesOnlyCurvesThatThereAre() {
        TestServices test = studio.services();
        TrainViewModel model = studio.model(test);
        FxStage.run(() -> {
            TrainStage stage = new TrainStage(model, new SamplePlayback<>(test.player(), test.services().session(),
                    test.services().playhead()), test.services().theme());
            Parent content = (Parent) stage.getContent();
            model.add(List.of(studio.pieces()));
            assertEquals(List.of("training pieces", "pieces held back", "trigram"), legend(content));
            model.lines().form().heldBack.set(0);
            assertEquals(List.of("training pieces"), legend(content));
            model.lines().form().heldBack.set(0.2);
            test.services().session().open(TrainStudio.scale(0), "Scale", null);
            model.useOpenPiece();
            assertEquals(List.of("training pieces"), legend(content), "one piece cannot be held back");
            model.add(List.of(studio.pieces()));
            model.start();
            assertEquals(List.of("training pieces", "pieces held back", "trigram"), legend(content));
        });
    }

    private static List<String> legend(Parent content) {
        return content.lookupAll(".chart-key").stream().filter(Node::isVisible)
                .map(key -> ((Label) ((HBox) key).getChildren().getLast()).getText()).toList();
    }

    @Test
    void hearingAnEpochGivesThePlayerBackTheOpenPiece() {
        TestServices test = studio.services();
        TrainViewModel model = studio.model(test);
        FxStage.run(() -> {
            model.add(List.of(studio.pieces()));
            model.start();
            SamplePlayback<Snapshot> playback = new SamplePlayback<>(test.player(), test.services().session(),
                    test.services().playhead());
            Session session = test.services().session();
            session.open(TrainStudio.scale(0), "Scale", null);
            session.mutedProperty().set(Set.of(0));
            session.previewProperty().set(new TakePreview("Take A", 0, 5_760, List.of(new Note(5_760, 480, 60, 80)),
                    false));
            TickRange loop = new TickRange(0, 1_920);
            test.services().playhead().loopProperty().set(loop);
            test.player().seek(480);
            Snapshot snapshot = model.lines().snapshots().all().getLast();
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
        TestServices test = studio.services();
        test.dialogs().path = Optional.of(studio.pieces());
        TrainPanel panel = FxStage.get(() -> new TrainPanel(test.services(), TrainStudio.reader(), studio::voices));
        Stage stage = FxStage.get(() -> TrainStudio.window(panel, test, 1228, 850));
        FxStage.run(() -> test.services().theme().choiceProperty().set(Theme.Choice.LIGHT));
        picture(stage, "train-empty-light");
        FxStage.run(() -> TrainStudio.button(stage, "Add folder…").fire());
        picture(stage, "train-ready-light");
        FxStage.run(() -> TrainStudio.button(stage, "Train").fire());
        picture(stage, "train-done-light");
        assertNotNull(TrainStudio.button(stage, "Train"));
        FxStage.run(() -> test.services().theme().choiceProperty().set(Theme.Choice.DARK));
        picture(stage, "train-done-dark");
        FxStage.run(stage::close);
    }

    private static void picture(Stage stage, String name) {
        FxStage.snapshot(stage.getScene(), Path.of("target", "tour-parts", name + ".png"));
    }

    @Test
    void whileANetworkLearnsNothingOfItCanBeChosenAnew() {
        HeldJobs held = new HeldJobs();
        FxStage.run(() -> {
            TestServices test = studio.services(held);
            TrainViewModel model = studio.model(test);
            TrainSide side = new TrainSide(model, test.dialogs());
            new Scene(side);
            side.applyCss();
            model.add(List.of(studio.pieces()));
            held.waiting.getFirst().run();
            model.start();
            ComboBox<?> network = (ComboBox<?>) side.lookup(".combo-box");
            assertTrue(network.isDisabled());
            held.waiting.get(1).run();
            assertFalse(network.isDisabled());
        });
    }
}
