package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.music.Note;
import attune.music.TickRange;
import attune.ui.FxStage;
import attune.ui.TestServices;
import attune.ui.common.RollOverlay;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import attune.ui.common.Theme;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of the roll to look at, left in target/tour-parts.
class RollPicturesTest {
    private static final Path PICTURES = Path.of("target", "tour-parts");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theRollShowsAChoraleInBothThemes() {
        WritableImage dark = picture(Theme.Choice.DARK, "roll-dark.png");
        WritableImage light = picture(Theme.Choice.LIGHT, "roll-light.png");
        assertNotEquals(dark.getPixelReader().getArgb(700, 450), light.getPixelReader().getArgb(700, 450));
    }

    @Test
    void theWholeWindowOfNotesIsReadable() {
        TestServices test = FxStage.get(() -> TestServices.in(folder));
        Stage stage = FxStage.get(() -> {
            test.services().theme().choiceProperty().set(Theme.Choice.DARK);
            Session session = test.services().session();
            session.open(Chorale.score(), "Chorale in G", null);
            session.mutedProperty().set(Set.of(2));
            session.select(Selection.of(0, session.score().tracks().getFirst().notes().subList(2, 6)));
            Stage shown = FxStage.show((Parent) new PianoRollView(test.services()).root(), 1440, 900);
            test.services().theme().install(shown.getScene());
            return shown;
        });
        WritableImage image = FxStage.snapshot(stage.getScene(), PICTURES.resolve("roll-wide-dark.png"));
        assertEquals(1440, image.getWidth());
        FxStage.run(stage::close);
    }

    @Test
    void aHundredThousandNotesAreStillPaintedOneByOne() {
        TestServices test = FxStage.get(() -> TestServices.in(folder));
        PianoRollView view = FxStage.get(() -> {
            test.services().theme().choiceProperty().set(Theme.Choice.DARK);
            return new PianoRollView(test.services());
        });
        Stage stage = FxStage.show((Parent) view.root(), 1440, 900);
        FxStage.run(() -> {
            test.services().theme().install(stage.getScene());
            test.services().session().open(RollBenchPiece.of(100_000, 32, 1), "Large", null);
        });
        FxStage.settle();
        FxStage.run(() -> new RollZoom(view.viewModel()).fitPiece());
        WritableImage image = FxStage.snapshot(stage.getScene(), PICTURES.resolve("roll-hundred-thousand.png"));
        Set<Integer> colours = new HashSet<>();
        for (int x = 100; x < 1_300; x++) {
            colours.add(image.getPixelReader().getArgb(x, 400));
        }
        assertTrue(colours.size() > 100, colours.size() + " colours in one line of pixels");
        FxStage.run(stage::close);
    }

    private WritableImage picture(Theme.Choice choice, String name) {
        TestServices test = FxStage.get(() -> TestServices.in(folder));
        Stage stage = FxStage.get(() -> {
            test.services().theme().choiceProperty().set(choice);
            test.services().session().open(Chorale.score(), "Chorale in G", null);
            PianoRollView view = new PianoRollView(test.services());
            BorderPane root = new BorderPane(view.root());
            root.getStyleClass().add("window");
            Stage shown = FxStage.show(root, 860, 600);
            test.services().theme().install(shown.getScene());
            return shown;
        });
        FxStage.settle();
        FxStage.run(() -> {
            test.services().session().previewProperty().set(take());
            test.services().session().overlayProperty().set(attention());
            test.services().playhead().seek(8400);
            test.services().playhead().loopProperty().set(new TickRange(1920, 5760));
        });
        WritableImage image = FxStage.snapshot(stage.getScene(), PICTURES.resolve(name));
        FxStage.run(stage::close);
        return image;
    }

    private static TakePreview take() {
        return new TakePreview("Take C", 0, 7680, List.of(new Note(7680, 480, 67, 90), new Note(8160, 480, 69, 90),
                new Note(8640, 480, 71, 90), new Note(9120, 480, 72, 90)), true);
    }

    private static RollOverlay attention() {
        float[] probabilities = new float[128];
        probabilities[71] = 0.62f;
        probabilities[69] = 0.45f;
        probabilities[74] = 0.3f;
        probabilities[72] = 0.22f;
        probabilities[67] = 0.12f;
        probabilities[64] = 0.04f;
        return new RollOverlay(List.of(),
                List.of(new RollOverlay.Arc(9600, 71, 9120, 72, 1), new RollOverlay.Arc(9600, 71, 8640, 71, 0.7),
                        new RollOverlay.Arc(9600, 71, 7680, 67, 0.3), new RollOverlay.Arc(9600, 71, 5760, 72, 0.2)),
                new RollOverlay.Expectation(new TickRange(9600, 10080), probabilities, List.of(71)));
    }
}
