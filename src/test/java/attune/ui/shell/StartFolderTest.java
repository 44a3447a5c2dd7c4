package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFolderTest {
    @TempDir
    Path home;

    @Test
    void theFolderOfThePieceComesFirstThenTheLastThenMusicDocumentsAndHome() throws IOException {
        StartFolder start = new StartFolder(home.resolve("last").toString(), home, home.resolve("user-dirs.dirs"));
        assertEquals(Optional.of(home), start.any());
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertEquals(Optional.of(documents), start.any());
        Path music = Files.createDirectory(home.resolve("Music"));
        assertEquals(Optional.of(music), start.any());
        Path last = Files.createDirectory(home.resolve("last"));
        assertEquals(Optional.of(last), start.any());
        Path pieces = Files.createDirectory(home.resolve("pieces"));
        assertEquals(Optional.of(pieces), start.beside(pieces.resolve("a.mid")));
        assertEquals(Optional.of(last), start.beside(home.resolve("gone/a.mid")), "its folder is gone");
    }

    @Test
    void aDesktopMayCallTheFoldersByOtherNames() throws IOException {
        Path names = home.resolve("user-dirs.dirs");
        StartFolder start = new StartFolder(null, home, names);
        Path music = Files.createDirectory(home.resolve("Musik"));
        Files.createDirectory(home.resolve("Documents"));
        Files.writeString(names, "# names\nXDG_DESKTOP_DIR=\"$HOME/Schreibtisch\"\nXDG_MUSIC_DIR=\"$HOME/Musik\"\n");
        assertEquals(Optional.of(music), start.any());
        Files.writeString(names, "XDG_MUSIC_DIR=\"$HOME/\"\n");
        assertEquals(Optional.of(home.resolve("Documents")), start.any(), "the home means that there is none");
    }
}
