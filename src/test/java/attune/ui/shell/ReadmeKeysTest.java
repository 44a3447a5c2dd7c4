package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.dataset.CorpusReader;
import attune.model.VoicesTrainer;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Action;
import attune.ui.common.Actions;
import attune.ui.compose.ComposePanel;
import attune.ui.compose.FakePassages;
import attune.ui.pianoroll.PianoRollView;
import attune.ui.train.TrainPanel;
import attune.ui.voices.FakeVoicesModel;
import attune.ui.voices.VoicesPanel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The README's page of keys is made of the table of actions.
class ReadmeKeysTest {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- keys: made of the table of actions -->\n";
    private static final String END = "<!-- end of the keys -->\n";
    /// With `-Dattune.keys=write` the page is written instead of compared.
    private static final boolean WRITES = "write".equals(System.getProperty("attune.keys"));

    @TempDir
    Path folder;

    @Test
    void theReadmeNamesEveryKey() throws IOException {
        String page;
        try (StudioStage studio = new StudioStage(folder, StudioStage::noTrainer, StudioStage::noLoader,
                services -> new PianoRollView(services).root(),
                List.of(services -> new TrainPanel(services, new CorpusReader(), ReadmeKeysTest::noTrainer).view(),
                        services -> ComposePanel.create(services, new FakePassages()),
                        services -> VoicesPanel.create(services, () -> FakeVoicesModel::new)))) {
            studio.awaitRest();
            page = FxStage.get(() -> page(studio.services().actions()));
        }
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        if (WRITES) {
            Files.writeString(README, readme.substring(0, begin) + page + readme.substring(end));
        } else {
            assertEquals(page, readme.substring(begin, end),
                    "Write the page anew: mvn test -Dtest=ReadmeKeysTest -Dattune.keys=write");
        }
    }

    private static VoicesTrainer noTrainer() {
        throw new IllegalStateException("This test has no network");
    }

    private static String page(Actions actions) {
        StringBuilder page = new StringBuilder("| menu | action | keys |\n|---|---|---|\n");
        StudioMenu.byMenu(actions).forEach((menu, members) -> members.forEach(
                action -> page.append("| ").append(menu).append(" | ").append(action.text()).append(" | ")
                        .append(keys(actions, action)).append(" |\n")));
        return page.toString();
    }

    private static String keys(Actions actions, Action action) {
        return actions.keysOf(action.id()).stream().map(KeyCombination::getName)
                .map(name -> name.replace("Shortcut", "Ctrl").replace("Equals", "=").replace("Minus", "−")
                        .replace("Subtract", "keypad −").replace("Add", "keypad +").replace("Plus", "+"))
                .distinct().collect(Collectors.joining(", "));
    }
}
