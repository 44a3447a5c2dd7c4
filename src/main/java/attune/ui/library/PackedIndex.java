package attune.ui.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The lists of what came with Attune: a line each, its parts between bars; empty lines and lines that begin with # say nothing.
final class PackedIndex {
    private static final Logger LOG = Logger.getLogger(PackedIndex.class.getName());

    private PackedIndex() {}

    /// The list's text; empty where there is none in this copy of Attune.
    static String text(String resource) {
        try (InputStream in = PackedIndex.class.getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "A list of what came with Attune cannot be read: " + resource, problem);
            return "";
        }
    }

    /// The parts of each line.
    ///
    /// @param most parts of a line: the last may hold bars itself
    static List<List<String>> rows(String index, int most) {
        return index.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|", most)).map(String::strip).toList()).toList();
    }
}
