package attune;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Finds the shared data beside the project, or where the system property `attune.shared` says; a test that needs it is skipped
/// visibly where it is absent.
public final class SharedData {
    private SharedData() {}

    /// The file or folder of that name in the shared folder.
    public static Path path(String name) {
        Path path = Path.of(System.getProperty("attune.shared", "../shared"), name);
        Assumptions.assumeTrue(Files.exists(path), () -> "There is no shared " + name + " beside the project");
        return path;
    }
}
