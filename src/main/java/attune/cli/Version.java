package attune.cli;

import picocli.CommandLine.IVersionProvider;

/// Hands picocli the [VersionLine].
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[]{VersionLine.text()};
    }
}
