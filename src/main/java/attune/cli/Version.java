package attune.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// `attune 0.1.0 (Java 25.0.3)`.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(),
                "development");
        return new String[]{"attune " + version + " (Java " + Runtime.version() + ")"};
    }
}
