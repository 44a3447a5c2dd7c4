package attune.ui.library;

import attune.io.MidiReader;
import attune.io.ScoreFile;
import attune.io.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// A piece that came with Attune.
///
/// @param file its name beside the index, such as `bach-cello-suite-1-prelude.mid`
public record Sample(String file, String title, String composer) {
    private static final String FOLDER = "/samples/";
    private static final String INDEX = FOLDER + "samples.txt";
    private static final int PARTS = 3;

    /// All samples in the order of their index; none where there is no index.
    public static List<Sample> all() {
        return parse(PackedIndex.text(INDEX));
    }

    /// Lines `file|title|composer`, of which the last may be missing; a line without a title says nothing.
    static List<Sample> parse(String index) {
        return PackedIndex.rows(index, PARTS).stream().filter(parts -> parts.size() > 1)
                .map(parts -> new Sample(parts.get(0), parts.get(1), parts.size() < PARTS ? "" : parts.get(2)))
                .toList();
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
