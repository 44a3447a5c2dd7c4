package attune.cli;

import java.util.Objects;

/// `attune 0.1.0 (Java 25.0.3)`.
final class VersionLine {
    private VersionLine() {}

    static String text() {
        String version = Objects.requireNonNullElse(VersionLine.class.getPackage().getImplementationVersion(),
                "development");
        return "attune " + version + " (Java " + Runtime.version() + ")";
    }
}
