package attune.ui.library;

import attune.io.MidiReader;
import attune.io.ScoreFile;
import attune.io.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A piece that came with Attune.
///
/// @param file its name beside the index, such as `bach-cello-suite-1-prelude.mid`
public record Sample(String file, String title, String composer) {
    private static final Logger LOG = Logger.getLogger(Sample.class.getName());
    private static final String FOLDER = "/samples/";
    private static final String INDEX = FOLDER + "samples.txt";

    /// All samples in the order of their index; none where there is no index.
    public static List<Sample> all() {
        try (InputStream in = Sample.class.getResourceAsStream(INDEX)) {
            return in == null ? List.of() : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "The list of samples cannot be read", problem);
            return List.of();
        }
    }

    /// Lines `file|title|composer`; empty lines and lines that begin with # say nothing.
    static List<Sample> parse(String index) {
        return index.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .flatMap(line -> ofLine(line).stream()).toList();
    }

    private static Optional<Sample> ofLine(String line) {
        String[] parts = line.split("\\|", -1);
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(new Sample(parts[0].strip(), parts[1].strip(), parts.length > 2 ? parts[2].strip() : ""));
    }

    /// Reads the piece; off the user interface's thread.
    public ScoreFile read() throws IOException, UnreadableFileException {
        try (InputStream in = Sample.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("The sample " + file + " is missing from this copy of Attune; install it again.");
            }
            return MidiReader.read(in.readAllBytes(), file);
        }
    }
}
