package attune.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.model.Reading;
import attune.project.Settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {
    private final Path folder;
    private final Path file;

    SettingsStoreTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("new/settings.json");
    }

    @Test
    void withoutAFileTheDefaultsHoldAndNothingIsWritten() {
        SettingsStore store = SettingsStore.open(file);
        assertEquals(Settings.DEFAULTS, store.settings());
        assertTrue(store.sentence().isEmpty());
        assertFalse(Files.exists(file.getParent()));
    }

    @Test
    void whatWasChangedIsThereAtTheNextStart() throws IOException {
        SettingsStore.open(file)
                .update(settings -> settings.withTheme(Theme.DARK).withRecentFile("/music/a.mid")
                        .withSplit("main", List.of(0.2, 0.8)).withWindow(new WindowPlace(10, 20, 800, 600, true))
                        .withLastModel("/models/cello.attune-model").withFlag("audition", false)
                        .withCompose(new ComposeChoices(0.5, 0, 3, 0.9, 32, 8, true, 77, true, Reading.STREAMING, 4)));
        Settings read = SettingsStore.open(file).settings();
        assertEquals(Theme.DARK, read.theme());
        assertEquals(List.of("/music/a.mid"), read.recentFiles());
        assertEquals(List.of(0.2, 0.8), read.splits().get("main"));
        assertEquals(new WindowPlace(10, 20, 800, 600, true), read.window());
        assertEquals("/models/cello.attune-model", read.lastModel());
        assertFalse(read.flag("audition", true));
        assertEquals(77, read.compose().options().seed());
        assertEquals(Reading.STREAMING, read.compose().options().reading());
        assertEquals(4, read.compose().takes());
        try (var files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList(), "nothing else is left beside the settings");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"theme\":\"PINK\"}", "{\"theme\":3}", "{\"recentFiles\":[null]}",
        "{\"window\":{\"width\":-1}}", "{\"compose\":null}", "{\"splits\":{\"main\":null}}", "\u0000\u0001"})
    void aDamagedFileIsPutAsideWithASentence(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        SettingsStore store = SettingsStore.open(file);
        assertEquals(Settings.DEFAULTS, store.settings());
        assertTrue(store.sentence().orElseThrow().contains("damaged"));
        assertEquals(text, Files.readString(folder.resolve("new/settings.json.damaged")));
        assertFalse(Files.exists(file));
    }

    @Test
    void anOlderFileKeepsTheDefaultsForWhatItDoesNotKnow() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"theme\":\"LIGHT\",\"gone\":1}");
        assertEquals(Settings.DEFAULTS.withTheme(Theme.LIGHT), SettingsStore.open(file).settings());
    }

    @Test
    void recentFilesAreFewDistinctAndNewestFirst() {
        Settings settings = Settings.DEFAULTS;
        for (String path : IntStream.range(0, 20).mapToObj(i -> "/" + i).toList()) {
            settings = settings.withRecentFile(path);
        }
        settings = settings.withRecentFile("/15");
        assertEquals(Settings.RECENT_FILES, settings.recentFiles().size());
        assertEquals(List.of("/15", "/19", "/18"), settings.recentFiles().subList(0, 3));
    }

    @Test
    void changesThatComeWhileTheDiskIsBusyAreWrittenTogetherAndTheLastOnesAtTheEnd() {
        List<Runnable> waiting = new ArrayList<>();
        SettingsStore store = SettingsStore.open(file, waiting::add);
        store.update(settings -> settings.withTheme(Theme.DARK));
        store.update(settings -> settings.withLastModel("/models/cello.attune-model"));
        assertEquals(1, waiting.size());
        assertFalse(Files.exists(file), "nobody waits for the disk");
        waiting.getFirst().run();
        assertEquals(store.settings(), SettingsStore.open(file).settings());
        store.update(settings -> settings.withTheme(Theme.LIGHT));
        assertEquals(2, waiting.size());
        store.flush();
        assertEquals(Theme.LIGHT, SettingsStore.open(file).settings().theme());
    }
}
