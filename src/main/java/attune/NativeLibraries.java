package attune;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;

/// The native libraries of linear algebra, as they lie unpacked in the distribution beside the jars.
///
/// @param folder that holds them, and nothing else
record NativeLibraries(Path folder) {
    /// Empty where Attune runs from its build: then JavaCPP unpacks what the jars hold.
    static Optional<NativeLibraries> unpacked() {
        CodeSource jar = NativeLibraries.class.getProtectionDomain().getCodeSource();
        if (jar == null) {
            return Optional.empty();
        }
        try {
            return beside(Path.of(jar.getLocation().toURI()));
        } catch (URISyntaxException problem) {
            throw new IllegalStateException(problem);
        }
    }

    static Optional<NativeLibraries> beside(Path jar) {
        return Optional.of(jar.resolveSibling("native")).filter(Files::isDirectory).map(NativeLibraries::new);
    }

    /// What has JavaCPP take them where they are: nothing is written anywhere.
    Map<String, String> properties() {
        return Map.of("org.bytedeco.javacpp.platform.preloadpath", folder.toString(),
                "org.bytedeco.javacpp.platform.linkpath", folder.toString(), "org.bytedeco.javacpp.cachelibraries",
                "false");
    }
}
