package attune.ui.library;

import attune.project.Project;
import attune.project.ProjectFile;
import attune.project.UnreadableProjectException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A project that came with Attune and shows what one of its networks does.
///
/// @param file its name beside the index
/// @param model the file of the bundled model that had a hand in it
/// @param words two sentences: what is heard, and how to do the same
public record Example(String file, String title, String composer, String model, String words) {
    private static final Logger LOG = Logger.getLogger(Example.class.getName());
    private static final String FOLDER = "/samples/projects/";
    private static final String INDEX = FOLDER + "examples.txt";
    private static final int PARTS = 5;

    /// All examples in the order of their index; none where there is no index.
    public static List<Example> all() {
        try (InputStream in = Example.class.getResourceAsStream(INDEX)) {
            return in == null ? List.of() : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "The list of examples cannot be read", problem);
            return List.of();
        }
    }

    /// Lines `file|title|composer|model|words`; empty lines and lines that begin with # say nothing.
    static List<Example> parse(String index) {
        return index.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .flatMap(line -> ofLine(line).stream()).toList();
    }

    private static Optional<Example> ofLine(String line) {
        List<String> parts = Arrays.stream(line.split("\\|", PARTS)).map(String::strip).toList();
        return parts.size() < PARTS
                ? Optional.empty()
                : Optional.of(new Example(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)));
    }

    /// Reads the project; off the user interface's thread. Projects are read from files, so what is packed is copied into one first.
    public Project read() throws IOException, UnreadableProjectException {
        try (InputStream in = Example.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException(
                        "The example " + file + " is missing from this copy of Attune; install it again.");
            }
            Path copy = Files.createTempFile("attune-example", ProjectFile.ENDING);
            try {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return ProjectFile.read(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        }
    }
}
