package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attune.ui.FxStage;
import attune.ui.StudioStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks through the window that prints and saves pages.
class PaperTourTest {
    @TempDir
    Path folder;

    @Test
    void pagesAreSeenAndSaved() throws IOException {
        assumeTrue(PaperTourTest.class.getResource("/engraver/opensheetmusicdisplay.min.js") != null,
                "npm was missing or offline: there is no engraver.");
        try (StudioStage studio = Tour.editor(folder)) {
            Tour.open(studio, "Befiehl");
            Scene scene = shown(studio);
            settle(scene, "1 page");
            FxStage.run(() -> find(scene, "paper-composer", TextField.class).setText("Johann Sebastian Bach"));
            settle(scene, "1 page");
            Tour.picture(scene, "91-pages-chorale-dark");
            assertFalse(FxStage.get(() -> find(scene, "paper-save", Button.class).isDisabled()));
            studio.awaitRest();
            assertTrue(
                    FxStage.get(() -> find(scene, "paper-printer", ComboBox.class).getItems().isEmpty() == find(scene,
                            "paper-print", Button.class).isDisabled()),
                    "without a printer there is nothing to press");
            save(studio, scene, "page.pdf");
            try (PDDocument document = Loader.loadPDF(folder.resolve("page.pdf").toFile())) {
                assertEquals(1, document.getNumberOfPages());
            }
        }
    }

    @Test
    void aLongPieceHasSeveralPagesAndAFileForEach() throws IOException {
        assumeTrue(PaperTourTest.class.getResource("/engraver/opensheetmusicdisplay.min.js") != null,
                "npm was missing or offline: there is no engraver.");
        try (StudioStage studio = Tour.editor(folder)) {
            Tour.open(studio, "Für Elise");
            Tour.light(studio);
            Scene scene = shown(studio);
            settle(scene, "2 pages");
            Tour.picture(scene, "92-pages-keyboard-light");
            assertEquals(2, FxStage.get(() -> scene.getRoot().lookupAll(".image-view").stream()
                    .filter(ImageView.class::isInstance).count()));
            save(studio, scene, "elise.svg");
            assertTrue(Files.readString(folder.resolve("elise-1.svg")).contains("<svg"));
            assertTrue(Files.exists(folder.resolve("elise-2.svg")) && !Files.exists(folder.resolve("elise.svg")));
            FxStage.run(() -> scene.getRoot().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals("Small")).findFirst().orElseThrow().fire());
            settle(scene, "1 page");
        }
    }

    private void save(StudioStage studio, Scene scene, String name) {
        studio.dialogs.path = Optional.of(folder.resolve(name));
        FxStage.run(() -> find(scene, "paper-save", Button.class).fire());
        FxStage.waitFor("the file", () -> status(scene).endsWith("written.") && !status(scene).contains("not"));
    }

    private static Scene shown(StudioStage studio) {
        studio.act("file.print");
        return FxStage.get(() -> Window.getWindows().stream().map(Window::getScene)
                .filter(scene -> scene.lookup("#paper-status") != null).findFirst().orElseThrow());
    }

    private static void settle(Scene scene, String status) {
        FxStage.waitFor(status, () -> status(scene).equals(status));
        FxStage.settle();
    }

    private static String status(Scene scene) {
        return FxStage.get(() -> find(scene, "paper-status", Label.class).getText());
    }

    private static <T> T find(Scene scene, String id, Class<T> type) {
        return type.cast(scene.lookup("#" + id));
    }
}
