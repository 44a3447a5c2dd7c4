package attune.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where Attune keeps its own files, by each system's convention; nothing is created before it is needed.
///
/// @param config settings
/// @param data takes and models
/// @param cache what can be made again: logs, and native libraries where they do not lie unpacked
public record AppFolders(Path config, Path data, Path cache) {
    /// The system property that puts everything below one folder: for tests, and for a copy on a stick.
    public static final String HOME_PROPERTY = "attune.home";

    /// The folders of this user on this system.
    public static AppFolders ofThisUser() {
        return of(System::getProperty, System::getenv);
    }

    /// @param property looks up a system property
    /// @param environment looks up an environment variable
    static AppFolders of(Lookup property, Lookup environment) {
        String portable = property.find(HOME_PROPERTY);
        if (portable != null && !portable.isBlank()) {
            return below(Path.of(portable).toAbsolutePath().normalize());
        }
        Path home = Path.of(text(property.find("user.home"), "."));
        String system = text(property.find("os.name"), "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return windows(home, environment);
        }
        return system.startsWith("mac") ? mac(home) : linux(home, environment);
    }

    /// Everything below one folder.
    public static AppFolders below(Path folder) {
        return new AppFolders(folder.resolve("config"), folder.resolve("data"), folder.resolve("cache"));
    }

    public Path settings() {
        return config.resolve("settings.json");
    }

    public Path takes() {
        return data.resolve("takes");
    }

    public Path models() {
        return data.resolve("models");
    }

    public Path logs() {
        return cache.resolve("logs");
    }

    /// Where JavaCPP unpacks the native libraries.
    public Path nativeLibraries() {
        return cache.resolve("javacpp");
    }

    /// Finds a value by its name, or null.
    @FunctionalInterface
    interface Lookup {
        @Nullable
        String find(String name);
    }

    private static AppFolders windows(Path home, Lookup environment) {
        Path roaming = folder(environment.find("APPDATA"), home.resolve("AppData/Roaming"));
        Path local = folder(environment.find("LOCALAPPDATA"), home.resolve("AppData/Local"));
        return new AppFolders(roaming.resolve("Attune"), roaming.resolve("Attune"), local.resolve("Attune"));
    }

    private static AppFolders mac(Path home) {
        Path support = home.resolve("Library/Application Support/Attune");
        return new AppFolders(support, support, home.resolve("Library/Caches/Attune"));
    }

    private static AppFolders linux(Path home, Lookup environment) {
        UnaryOperator<Path> attune = base -> base.resolve("attune");
        return new AppFolders(attune.apply(absolute(environment.find("XDG_CONFIG_HOME"), home.resolve(".config"))),
                attune.apply(absolute(environment.find("XDG_DATA_HOME"), home.resolve(".local/share"))),
                attune.apply(absolute(environment.find("XDG_CACHE_HOME"), home.resolve(".cache"))));
    }

    /// The XDG rules tell programs to pass over a relative path.
    private static Path absolute(@Nullable String text, Path otherwise) {
        Path path = folder(text, otherwise);
        return path.isAbsolute() ? path : otherwise;
    }

    private static Path folder(@Nullable String text, Path otherwise) {
        return text == null || text.isBlank() ? otherwise : Path.of(text);
    }

    private static String text(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
