package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.CorpusReader;
import attune.edit.DeleteNotes;
import attune.edit.Selection;
import attune.music.Note;
import attune.neural.Dl4jModelLoader;
import attune.neural.Dl4jTrainer;
import attune.neural.Dl4jVoicesLoader;
import attune.neural.Dl4jVoicesTrainer;
import attune.play.Player;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.ModelLibrary;
import attune.ui.common.PanelView;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.Theme;
import attune.ui.compose.ComposePanel;
import attune.ui.compose.FakePassages;
import attune.ui.pianoroll.PianoRollView;
import attune.ui.train.TrainPanel;
import attune.ui.voices.VoicesPanel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks through the real studio and leaves a picture of each scene in `target/tour`.
class TourTest {
    private static final List<Function<Services, PanelView>> PANELS = List.of(
            services -> new TrainPanel(services, new CorpusReader(), () -> new Dl4jVoicesTrainer()).view(),
            services -> ComposePanel.create(services, new FakePassages()),
            services -> VoicesPanel.create(services, () -> new Dl4jVoicesLoader()));

    private static final List<Path> SAMPLES = Stream
            .of("bach-chorale-christus-der-ist-mein-leben.mid", "petzold-minuet-in-g.mid", "greensleeves.mid",
                    "frere-jacques.mid", "beethoven-ode-to-joy.mid")
            .map(name -> Path.of("samples", name)).toList();

    private static final long FOUR_BARS = 4 * 4 * 480;

    @TempDir
    Path folder;

    @Test
    void firstStart() {
        try (StudioStage studio = studio()) {
            Tour.picture(studio, "01-first-start");
        }
    }

    @Test
    void aSampleIsOpenAndNotesAreSelected() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Christus");
            Tour.picture(studio, "02-sample-open-dark");
            Tour.light(studio);
            Tour.picture(studio, "03-sample-open-light");
            FxStage.run(() -> {
                List<Note> some = studio.services().session().score().tracks().getFirst().notes().stream().limit(6)
                        .toList();
                studio.services().session().select(Selection.of(0, some));
                studio.services().actions().run("note.up");
            });
            Tour.picture(studio, "04-edited-light");
            assertTrue(FxStage.get(() -> studio.services().session().dirtyProperty().get()));
        }
    }

    @Test
    void aNarrowWindowKeepsItsWords() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Minuet");
            Tour.resize(studio, 1000, 700);
            WritableImage image = Tour.picture(studio, "05-narrow-dark");
            assertEquals(1000, image.getWidth());
            studio.act("view.panel");
            Tour.picture(studio, "06-narrow-roll-only");
        }
    }

    @Test
    void aBrokenFileAndASilentMachineAreToldInWords() throws Exception {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Minuet");
            Path broken = Files.writeString(folder.resolve("holiday-photos.mid"), "these are no notes");
            FxStage.run(() -> studio.window.open(broken));
            studio.awaitRest();
            Tour.picture(studio, "07-broken-file");
            assertTrue(studio.says("holiday-photos.mid cannot be read"));
            FxStage.run(() -> studio.player.sound = new Player.Sound(false, "No sound device was found."));
            FxStage.waitFor("the banner", () -> studio.says("nothing sounds"));
            Tour.light(studio);
            Tour.picture(studio, "08-no-audio-device");
        }
    }

    @Test
    void theTextListingFollowsEdits() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Christus");
            studio.act("view.listing");
            FxStage.waitFor("the listing", () -> rows() > 10);
            var sheet = FxStage.get(() -> javafx.stage.Window.getWindows().getLast());
            Tour.picture(sheet.getScene(), "17-listing");
            FxStage.run(() -> {
                Session session = studio.services().session();
                session.apply(new DeleteNotes(Selection.all(session.score())));
            });
            FxStage.waitFor("the emptied listing", () -> rows() == 0);
            FxStage.run(sheet::hide);
        }
    }

    /// Of the listing, in the newest window.
    private static int rows() {
        return javafx.stage.Window.getWindows().getLast().getScene().getRoot().lookupAll(".table-view").stream()
                .mapToInt(node -> ((TableView<?>) node).getItems().size()).sum();
    }

    @Test
    void theSheetOfKeysHoldsEveryKey() {
        try (StudioStage studio = studio()) {
            studio.act("help.keys");
            FxStage.waitFor("the sheet", () -> javafx.stage.Window.getWindows().size() > 1);
            var sheet = FxStage.get(() -> javafx.stage.Window.getWindows().getLast());
            Tour.picture(sheet.getScene(), "09-keys");
            FxStage.run(sheet::hide);
        }
    }

    @Test
    void aNetworkIsTrainedOnSamples() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Minuet");
            Tour.light(studio);
            FxStage.run(() -> studio.services().pieces().pathsProperty().set(SAMPLES));
            studio.act("view.showTrain");
            studio.act("train.addPieces");
            studio.awaitRest();
            Tour.picture(studio, "10-pieces-chosen");
            FxStage.waitFor("the train button",
                    () -> primary(studio).filter(button -> !button.isDisabled()).isPresent());
            FxStage.run(() -> primary(studio).orElseThrow().fire());
            FxStage.waitFor("four epochs",
                    () -> studio.window.scene().getRoot().lookupAll(".snapshot-card").size() >= 4);
            Tour.picture(studio, "11-training");
            FxStage.run(() -> primary(studio).orElseThrow().fire());
            int bundled = bundledModels(studio);
            FxStage.waitFor("the model", () -> studio.services().models().entries().size() > bundled);
            studio.awaitRest();
            Tour.picture(studio, "12-trained");
        }
    }

    @Test
    void theModelThatCameAlongGoesOnWithAPreludeAndTheTakeIsKept() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Cello Suite No. 1 · Prelude");
            FxStage.run(() -> {
                Session session = studio.services().session();
                List<Note> later = session.score().tracks().getFirst().notes().stream()
                        .filter(note -> note.tick() >= FOUR_BARS).toList();
                session.apply(new DeleteNotes(Selection.of(0, later)));
                studio.services().playhead().seek(FOUR_BARS);
            });
            FxStage.settle();
            FxStage.run(() -> Tour.toggle(studio, "Cursor").fire());
            studio.act("take.compose");
            FxStage.waitFor("notes", () -> {
                var preview = studio.services().session().previewProperty().get();
                return preview != null && preview.notes().size() > 23 || !studio.services().takes().entries().isEmpty();
            });
            Tour.picture(studio, "13-composing");
            Tour.light(studio);
            FxStage.waitFor("the take", () -> !studio.services().takes().entries().isEmpty());
            studio.awaitRest();
            Tour.picture(studio, "14-take-light");
            Tour.dark(studio);
            FxStage.run(() -> studio.services().takes().selectedProperty()
                    .set(studio.services().takes().entries().getFirst()));
            int before = studio.services().session().score().noteCount();
            studio.act("take.keep");
            Tour.picture(studio, "15-take-kept");
            assertTrue(studio.services().session().score().noteCount() > before);
            studio.act("edit.undo");
            assertEquals(before, studio.services().session().score().noteCount());
            Tour.resize(studio, 1000, 700);
            Tour.picture(studio, "16-take-narrow");
        }
    }

    private static int bundledModels(StudioStage studio) {
        return (int) FxStage.get(() -> studio.services().models().entries().stream()
                .filter(ModelLibrary.Entry::bundled).count()).longValue();
    }

    private static Optional<Button> primary(StudioStage studio) {
        return studio.window.scene().getRoot().lookupAll(".primary").stream()
                .filter(node -> node instanceof Button).map(Button.class::cast).findFirst();
    }

    private StudioStage studio() {
        StudioStage studio = new StudioStage(folder, Dl4jTrainer::new, Dl4jModelLoader::new,
                services -> new PianoRollView(services).root(), PANELS);
        FxStage.run(() -> studio.services().theme().choiceProperty().set(Theme.Choice.DARK));
        Tour.resize(studio, 1440, 900);
        return studio;
    }
}
