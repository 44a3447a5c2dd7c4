package attune.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppFoldersTest {
    private static final Path HOME = Path.of("/home/anna");

    @Test
    void linuxFollowsTheXdgVariables() {
        AppFolders folders = AppFolders.of(system("Linux")::get,
                Map.of("XDG_CONFIG_HOME", "/c", "XDG_DATA_HOME", "/d", "XDG_CACHE_HOME", "/x")::get);
        assertEquals(new AppFolders(Path.of("/c/attune"), Path.of("/d/attune"), Path.of("/x/attune")), folders);
    }

    @Test
    void linuxPassesOverARelativeVariable() {
        AppFolders folders = AppFolders.of(system("Linux")::get, Map.of("XDG_CONFIG_HOME", "relative")::get);
        assertEquals(HOME.resolve(".config/attune"), folders.config());
        assertEquals(HOME.resolve(".local/share/attune/takes"), folders.takes());
        assertEquals(HOME.resolve(".cache/attune/javacpp"), folders.nativeLibraries());
    }

    @Test
    void macUsesTheLibrary() {
        AppFolders folders = AppFolders.of(system("Mac OS X")::get, Map.<String, String>of()::get);
        assertEquals(HOME.resolve("Library/Application Support/Attune/settings.json"), folders.settings());
        assertEquals(HOME.resolve("Library/Caches/Attune"), folders.cache());
    }

    @Test
    void windowsUsesAppData() {
        AppFolders folders = AppFolders.of(system("Windows 11")::get,
                Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local")::get);
        assertEquals(new AppFolders(Path.of("/roaming/Attune"), Path.of("/roaming/Attune"), Path.of("/local/Attune")),
                folders);
    }

    @Test
    void aPropertyPutsEverythingBelowOneFolder() {
        Map<String, String> properties = Map.of("os.name", "Linux", "user.home", "/home/anna", "attune.home", "/stick");
        AppFolders folders = AppFolders.of(properties::get, Map.of("XDG_CONFIG_HOME", "/c")::get);
        assertEquals(Path.of("/stick/config/settings.json"), folders.settings());
        assertEquals(Path.of("/stick/data/models"), folders.models());
    }

    private static Map<String, String> system(String name) {
        return Map.of("os.name", name, "user.home", HOME.toString());
    }
}
