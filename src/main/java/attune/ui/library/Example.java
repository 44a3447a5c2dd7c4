package attune.ui.library;

import attune.project.Project;
import attune.project.ProjectFile;
import attune.project.UnreadableProjectException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// A project that came with Attune and shows what one of its networks does.
///
/// @param file its name beside the index
/// @param model the file of the bundled model that had a hand in it
/// @param words two sentences: what is heard, and how to do the same
public record Example(String file, String title, String composer, String model, String words) {
    private static final String FOLDER = "/samples/projects/";
    private static final String INDEX = FOLDER + "examples.txt";
    private static final int PARTS = 5;

    /// All examples in the order of their index; none where there is no index.
    public static List<Example> all() {
        return parse(PackedIndex.text(INDEX));
    }

    /// Lines `file|title|composer|model|words`; a line that lacks one of them says nothing.
    static List<Example> parse(String index) {
        return PackedIndex.rows(index, PARTS).stream().filter(parts -> parts.size() == PARTS)
                .map(parts -> new Example(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)))
                .toList();
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
