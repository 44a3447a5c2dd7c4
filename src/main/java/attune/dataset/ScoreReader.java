package attune.dataset;

import attune.music.RepeatFolding;
import attune.music.Score;
import java.io.IOException;
import java.nio.file.Path;

/// Reads a score from a file.
@FunctionalInterface
public interface ScoreReader {
    /// A score, and how many faults of the file were repaired in reading it.
    record Reading(Score score, int repairs) {}

    /// Attune's own reader, of MIDI and MusicXML.
    static ScoreReader own() {
        return ScoreSource.OWN;
    }

    /// The same without what a piece plays twice in a row: else it would be learned twice.
    default ScoreReader folding() {
        return file -> {
            Reading reading = read(file);
            return new Reading(RepeatFolding.fold(reading.score()), reading.repairs());
        };
    }

    /// @throws IOException with a sentence that says what is wrong with the file
    Reading read(Path file) throws IOException;
}
