package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.project.SettingsStore;
import attune.ui.FxStage;
import attune.ui.common.PanelView;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudioLayoutTest {
    @BeforeAll
    static void startTheToolkit() {
        FxStage.settle(); // the labels below are made before any test
    }

    @TempDir
    Path folder;
    private final Region left = new Region();
    private final Region right = new Region();
    private final Label roll = new Label("roll");
    private final Label heatMaps = new Label("heat maps");

    @Test
    void sidesKeepTheirWidthWhenTheWindowGrows() {
        Scene scene = show(1440);
        assertEquals(212, left.getWidth());
        assertEquals(376, right.getWidth());
        resize(scene, 2000);
        assertEquals(212, left.getWidth());
        assertEquals(376, right.getWidth());
    }

    @Test
    void aNarrowWindowPutsTheLibraryAwayUntilItIsAskedFor() {
        StudioLayout layout = layout();
        Scene scene = show(layout, 1000);
        assertFalse(shows(scene, left));
        FxStage.run(layout::toggleLeft);
        assertTrue(shows(scene, left));
        FxStage.run(layout::toggleLeft);
        resize(scene, 1440);
        assertFalse(shows(scene, left), "put away by the user, it stays away");
    }

    @Test
    void sizesAndChoicesHoldAtTheNextStart() {
        StudioLayout layout = layout();
        show(layout, 1440);
        FxStage.run(() -> {
            right.setPrefWidth(432);
            layout.toggleLeft();
            layout.close(1440, 900);
        });
        Scene scene = show(1440);
        assertEquals(432, right.getWidth(), 1);
        assertFalse(shows(scene, left));
    }

    @Test
    void whatAPanelBringsStandsInTheMiddleAndBelow() {
        StudioLayout layout = layout();
        Scene scene = show(layout, 1440);
        FxStage.run(() -> layout.show(new PanelView("Compose", right, null, heatMaps)));
        assertTrue(shows(scene, heatMaps));
        assertTrue(shows(scene, roll));
        FxStage.run(() -> heatMaps.setVisible(false));
        assertTrue(shows(scene, roll));
        assertFalse(shows(scene, heatMaps));
        Label curves = new Label("curves");
        FxStage.run(() -> layout.show(new PanelView("Train", right, curves, null)));
        assertTrue(shows(scene, curves));
        assertFalse(shows(scene, roll));
    }

    private StudioLayout layout() {
        return FxStage.get(() -> new StudioLayout(SettingsStore.open(folder.resolve("settings.json")), left, roll,
                new Label("messages"), right, () -> {
                    throw new IllegalStateException("nobody asked for the page");
                }));
    }

    private Scene show(double width) {
        return show(layout(), width);
    }

    private static Scene show(StudioLayout layout, double width) {
        Scene scene = FxStage.get(() -> new Scene(new StackPane(layout.node()), width, 800));
        resize(scene, width);
        return scene;
    }

    private static void resize(Scene scene, double width) {
        FxStage.run(() -> {
            for (int i = 0; i < 2; i++) {
                scene.getRoot().resize(width, 800);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
        });
    }

    private static boolean shows(Scene scene, Node node) {
        return FxStage.get(() -> scene.equals(node.getScene()));
    }
}
