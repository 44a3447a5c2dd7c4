package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.CorpusReader;
import attune.neural.Dl4jModelLoader;
import attune.neural.Dl4jTrainer;
import attune.neural.Dl4jVoicesLoader;
import attune.neural.Dl4jVoicesTrainer;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.compose.ComposePanel;
import attune.ui.compose.FakePassages;
import attune.ui.pianoroll.PianoRollView;
import attune.ui.train.TrainPanel;
import attune.ui.voices.VoicesPanel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The studio's layouts have room for languages with longer words than English: no button's words are cut when all that it says
/// is longer by two fifths.
class LongWordsTest {
    private static final double LONGER = 0.4;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"view.showTrain", "view.showCompose", "view.showVoices"})
    void noButtonsWordsAreCut(String panel) {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Christus");
            Tour.resize(studio, 1280, 800);
            studio.act(panel);
            studio.awaitRest();
            FxStage.settle();
            assertEquals(List.of(), cut(studio), "in English");
            long longer = FxStage.get(() -> texts(studio).stream().filter(LongWordsTest::lengthen)
                    .filter(ButtonBase.class::isInstance).count());
            assertTrue(longer >= 8, longer + " buttons say more than before");
            FxStage.settle();
            Tour.picture(studio, "97-long-words-" + panel.substring(9).toLowerCase(Locale.ROOT));
            assertEquals(List.of(), cut(studio));
        }
    }

    /// All that show words of their own; those of cells come and go.
    private static List<Labeled> texts(StudioStage studio) {
        return studio.window.scene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance)
                .map(Labeled.class::cast).filter(node -> !(node instanceof Cell<?>)).toList();
    }

    /// By its own letters, which are as wide as letters are.
    private static boolean lengthen(Labeled labeled) {
        String words = labeled.getText();
        boolean ofButton = labeled.getParent() instanceof ButtonBase;
        if (words == null || words.length() < 2 || ofButton || labeled.textProperty().isBound()) {
            return false;
        }
        labeled.setText(words + "·" + words.strip().substring(0, (int) Math.ceil(LONGER * words.strip().length())));
        return true;
    }

    private static List<String> cut(StudioStage studio) {
        return FxStage.get(() -> {
            TreeSet<String> cut = new TreeSet<>();
            for (Labeled labeled : texts(studio)) {
                String words = labeled.getText();
                for (Node child : labeled.getChildrenUnmodifiable()) {
                    if (words != null && child instanceof Text shown && seen(labeled)
                            && (labeled instanceof ButtonBase || labeled.getParent() instanceof ButtonBase)
                            && shown.getText().endsWith(labeled.getEllipsisString())
                            && !shown.getText().equals(words)) {
                        cut.add(shown.getText() + " of " + words);
                    }
                }
            }
            return List.copyOf(cut);
        });
    }

    private static boolean seen(Node node) {
        return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }

    private StudioStage studio() {
        StudioStage studio = new StudioStage(folder, Dl4jTrainer::new, Dl4jModelLoader::new,
                services -> new PianoRollView(services).root(),
                List.of(services -> new TrainPanel(services, new CorpusReader(), () -> new Dl4jVoicesTrainer()).view(),
                        services -> ComposePanel.create(services, new FakePassages()),
                        services -> VoicesPanel.create(services, () -> new Dl4jVoicesLoader())));
        Tour.dark(studio);
        return studio;
    }
}
