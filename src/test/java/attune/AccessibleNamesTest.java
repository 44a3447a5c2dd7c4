package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.CorpusReader;
import attune.model.ModelStore;
import attune.neural.Dl4jModelLoader;
import attune.neural.Dl4jPassageLoader;
import attune.neural.Dl4jTrainer;
import attune.neural.Dl4jVoicesLoader;
import attune.neural.Dl4jVoicesTrainer;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.compose.ComposePanel;
import attune.ui.compose.NetworkPassages;
import attune.ui.pianoroll.PianoRollView;
import attune.ui.train.TrainPanel;
import attune.ui.voices.VoicesPanel;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever cannot see the window is told what each control is: it has a text, an accessible text, or a label that is for it.
class AccessibleNamesTest {
    private static final int LEAST_CONTROLS = 120;

    @TempDir
    Path folder;

    @Test
    void everyControlHasAName() {
        try (StudioStage studio = new StudioStage(folder, Dl4jTrainer::new, Dl4jModelLoader::new,
                services -> new PianoRollView(services).root(),
                List.of(services -> new TrainPanel(services, new CorpusReader(), () -> new Dl4jVoicesTrainer()).view(),
                        services -> ComposePanel.create(services,
                                new NetworkPassages(ModelStore::read, () -> new Dl4jPassageLoader())),
                        services -> VoicesPanel.create(services, () -> new Dl4jVoicesLoader())))) {
            Tour.open(studio, "Befiehl");
            studio.awaitRest();
            studio.act("file.corpus");
            studio.act("file.print");
            studio.act("help.pages");
            studio.awaitRest();
            studio.act("help.tour");
            Set<String> nameless = new TreeSet<>();
            int[] controls = new int[1];
            for (String panel : List.of("view.showTrain", "view.showCompose", "view.showVoices")) {
                studio.act(panel);
                FxStage.settle();
                FxStage.run(() -> List.copyOf(Window.getWindows())
                        .forEach(window -> walk(window.getScene().getRoot(), window.getScene().getRoot(), nameless,
                                controls)));
            }
            assertEquals(Set.of(), nameless);
            assertTrue(controls[0] > LEAST_CONTROLS, "controls that were looked at: " + controls[0]);
        }
    }

    private static void walk(Node root, Node node, Set<String> nameless, int[] controls) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control && isOperated(control)) {
            controls[0]++;
            if (!isNamed(root, control)) {
                nameless.add(control.getClass().getSimpleName() + "#" + control.getId() + "."
                        + control.getStyleClass() + " in " + place(control));
            }
            return; // what it is made of is its own business
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(root, child, nameless, controls));
        }
    }

    private static boolean isOperated(Control control) {
        return control instanceof ButtonBase || control instanceof TextInputControl || control instanceof Slider
                || control instanceof Spinner || control instanceof ComboBoxBase || control instanceof ListView
                || control instanceof TableView
                || control instanceof ScrollBar && control.isFocusTraversable();
    }

    private static boolean isNamed(Node root, Control control) {
        boolean own = control instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()
                || control.getAccessibleText() != null && !control.getAccessibleText().isBlank();
        return own || root.lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getLabelFor() == control);
    }

    private static String place(Node node) {
        StringBuilder place = new StringBuilder();
        Node parent = node.getParent();
        for (int i = 0; i < 4 && parent != null; i++) {
            place.append(parent.getClass().getSimpleName()).append(parent.getStyleClass()).append(" < ");
            parent = parent.getParent();
        }
        return place.toString();
    }
}
