package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.CorpusReader;
import attune.model.MuseGanSpec;
import attune.neural.Dl4jVoicesTrainer;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.ModelLibrary;
import attune.ui.pianoroll.PianoRollView;
import attune.ui.train.TrainPanel;
import attune.ui.voices.FakeVoicesModel;
import attune.ui.voices.VoicesPanel;
import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks through drawing four voices and through training a network for it, and leaves pictures beside those of [TourTest].
class VoicesTourTest {
    @TempDir
    Path folder;

    @Test
    void fourVoicesAreDrawnComparedAndMorphed() {
        FakeVoicesModel.write(folder.resolve("models").resolve("voices.attune-model"), "Four voices · by rule",
                FakeVoicesModel.SPEC);
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Christus");
            studio.act("view.showVoices");
            press(studio, "voices-draw");
            Tour.picture(studio, "29-voices-dark");
            press(studio, "voices-new-melody-2");
            Tour.picture(studio, "30-voices-changed-dark");
            assertTrue(studio.says("After · only the melody of the tenor changed"));
            Tour.light(studio);
            Tour.picture(studio, "31-voices-changed-light");
            press(studio, "voices-draw");
            press(studio, "voices-stop-3");
            Tour.picture(studio, "32-voices-morph-light");
            assertTrue(studio.says("Between · 38 % of the way to Take B"));
            Tour.dark(studio);
            press(studio, "voices-new-chords-0");
            Tour.resize(studio, 1000, 700);
            Tour.picture(studio, "33-voices-narrow");
            int before = studio.services().session().score().noteCount();
            press(studio, "voices-keep");
            assertTrue(studio.services().session().score().noteCount() > before);
            studio.act("edit.undo");
            assertEquals(before, studio.services().session().score().noteCount());
        }
    }

    /// A small network, so that it takes seconds; what it learns in them is little.
    @Test
    void aNetworkLearnsToDrawTheVoicesOfTheOpenPiece() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Christus");
            studio.act("view.showTrain");
            FxStage.settle();
            FxStage.run(
                    () -> ((ComboBox<?>) studio.window.scene().lookup("#train-network")).getSelectionModel().select(3));
            Tour.picture(studio, "34-voices-to-train-dark");
            studio.act("train.openPiece");
            studio.awaitRest();
            type(studio, "Width", 16);
            type(studio, "Width of the critic", 8);
            type(studio, "Batch", 8);
            type(studio, "Steps", 400);
            type(studio, "Heard every", 10);
            studio.act("train.start");
            FxStage.waitFor("eight snapshots", () -> cards(studio) >= 8);
            Tour.picture(studio, "35-voices-training-dark");
            Tour.light(studio);
            studio.act("train.start");
            FxStage.waitFor("the model", () -> trained(studio) == 1);
            studio.awaitRest();
            Tour.picture(studio, "36-voices-trained-light");
            Tour.resize(studio, 1000, 700);
            FxStage.run(() -> ((ScrollPane) studio.window.scene().lookup(".stage-scroll")).setVvalue(0.5));
            Tour.picture(studio, "37-voices-trained-narrow");
            assertTrue(studio.says("Go on with the stopped training"));
        }
    }

    private static int cards(StudioStage studio) {
        return studio.window.scene().getRoot().lookupAll(".snapshot-card").size();
    }

    private static long trained(StudioStage studio) {
        return studio.services().models().entries().stream().filter(entry -> !entry.bundled())
                .map(ModelLibrary.Entry::spec).filter(MuseGanSpec.class::isInstance).count();
    }

    private static void type(StudioStage studio, String row, int number) {
        FxStage.run(() -> {
            TextField field = studio.window.scene().getRoot().lookupAll(".row-field").stream()
                    .filter(node -> row.equals(node.getAccessibleText())).map(TextField.class::cast).findFirst()
                    .orElseThrow();
            field.setText(String.valueOf(number));
            field.fireEvent(new ActionEvent());
        });
    }

    private static void press(StudioStage studio, String id) {
        FxStage.run(() -> ((Button) studio.window.scene().lookup("#" + id)).fire());
        studio.awaitRest();
    }

    private StudioStage studio() {
        StudioStage studio = new StudioStage(folder, StudioStage::noTrainer, StudioStage::noLoader,
                services -> new PianoRollView(services).root(),
                List.of(services -> new TrainPanel(services, new CorpusReader(), () -> new Dl4jVoicesTrainer()).view(),
                        services -> VoicesPanel.create(services, () -> FakeVoicesModel::new)));
        Tour.dark(studio);
        Tour.resize(studio, 1440, 900);
        return studio;
    }
}
