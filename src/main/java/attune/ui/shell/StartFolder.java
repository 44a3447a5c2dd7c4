package attune.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a file dialog opens: never in the folder that the program happens to run in.
///
/// @param last the folder where the last dialog was left, or null
/// @param home of the user
/// @param userDirs where a Linux desktop says what the user's folders are called; need not exist
record StartFolder(@Nullable String last, Path home, Path userDirs) {
    private static final Logger LOG = Logger.getLogger(StartFolder.class.getName());

    static StartFolder ofSystem(@Nullable String last) {
        Path home = Path.of(System.getProperty("user.home", "."));
        String config = System.getenv("XDG_CONFIG_HOME");
        Path folder = config == null || config.isBlank() ? home.resolve(".config") : Path.of(config);
        return new StartFolder(last, home, folder.resolve("user-dirs.dirs"));
    }

    /// The folder of that file, where there is one, or else as [#any()].
    Optional<Path> beside(@Nullable Path file) {
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder) ? Optional.of(folder) : any();
    }

    /// Where the last dialog was left, or else the user's music, documents, or home.
    Optional<Path> any() {
        return Stream.of(Optional.ofNullable(last).map(Path::of), named("XDG_MUSIC_DIR"),
                Optional.of(home.resolve("Music")), named("XDG_DOCUMENTS_DIR"), Optional.of(home.resolve("Documents")),
                Optional.of(home)).flatMap(Optional::stream).filter(Files::isDirectory).findFirst();
    }

    /// `XDG_MUSIC_DIR="$HOME/Musik"`; a folder that is switched off is the home itself and says nothing.
    private Optional<Path> named(String name) {
        if (!Files.isRegularFile(userDirs)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(userDirs, StandardCharsets.UTF_8)) {
            return lines.map(String::strip).filter(line -> line.startsWith(name + "=")).findFirst()
                    .map(line -> line.substring(name.length() + 1).replace("\"", "").replace("$HOME", home.toString()))
                    .map(Path::of).filter(folder -> !folder.equals(home));
        } catch (IOException | RuntimeException problem) {
            LOG.log(Level.FINE, "The names of the user's folders cannot be read", problem);
            return Optional.empty();
        }
    }
}
