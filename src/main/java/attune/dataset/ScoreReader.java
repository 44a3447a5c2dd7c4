package attune.dataset;

import attune.music.Score;
import java.io.IOException;
import java.nio.file.Path;

/// Reads a score from a file.
@FunctionalInterface
public interface ScoreReader {
    /// A score, and how many faults of the file were repaired in reading it.
    record Reading(Score score, int repairs) {}

    /// @throws IOException with a sentence that says what is wrong with the file
    Reading read(Path file) throws IOException;
}
