package attune.neural;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// Which version of a library runs, as Maven wrote it into its jar: their manifests do not say.
final class LibraryVersion {
    private static final String UNKNOWN = "unknown";

    private LibraryVersion() {}

    /// @param type of the library
    /// @param group its name in Maven, with the artifact's
    static String of(Class<?> type, String group, String artifact) {
        try (InputStream in = type.getResourceAsStream(
                "/META-INF/maven/" + group + "/" + artifact + "/pom.properties")) {
            if (in == null) {
                return UNKNOWN;
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", UNKNOWN);
        } catch (IOException _) {
            return UNKNOWN;
        }
    }
}
