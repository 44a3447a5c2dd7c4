package attune;

import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.ui.ContrastCheck;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Theme;
import attune.ui.library.Sample;
import attune.ui.pianoroll.PianoRollView;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;

/// What those who walk through the studio do: open, look, resize, and take pictures.
final class Tour {
    static final Path PICTURES = Path.of("target", "tour");

    private Tour() {}

    /// A studio in the dark with the roll and no panels, as wide as a laptop's screen.
    static StudioStage editor(Path folder) {
        StudioStage studio = new StudioStage(folder, StudioStage::noTrainer, StudioStage::noLoader,
                services -> new PianoRollView(services).root(), List.of());
        dark(studio);
        resize(studio, 1440, 900);
        return studio;
    }

    static void dark(StudioStage studio) {
        FxStage.run(() -> studio.services().theme().choiceProperty().set(Theme.Choice.DARK));
    }

    static void resize(StudioStage studio, double width, double height) {
        FxStage.run(() -> {
            studio.stage.setWidth(width);
            studio.stage.setHeight(height);
        });
        FxStage.settle();
    }

    static void light(StudioStage studio) {
        FxStage.run(() -> studio.services().theme().choiceProperty().set(Theme.Choice.LIGHT));
    }

    static void open(StudioStage studio, String title) {
        Sample sample = Sample.all().stream().filter(each -> each.title().startsWith(title)).findFirst()
                .orElseThrow();
        FxStage.run(() -> studio.window.open(sample));
        studio.awaitRest();
    }

    static WritableImage picture(StudioStage studio, String name) {
        WritableImage image = picture(studio.window.scene(), name);
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 3) {
            for (int y = 0; y < image.getHeight(); y += 3) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        assertTrue(colours.size() > 20, name + " is empty");
        return image;
    }

    /// Of a scene that is not the studio's own.
    static WritableImage picture(Scene scene, String name) {
        return ContrastCheck.picture(scene, PICTURES.resolve(name + ".png"));
    }

    static ToggleButton toggle(StudioStage studio, String text) {
        return studio.window.scene().getRoot().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(button -> text.equals(button.getText())).findFirst().orElseThrow();
    }
}
