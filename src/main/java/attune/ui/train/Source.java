package attune.ui.train;

import attune.music.Score;
import java.nio.file.Path;
import java.util.List;

/// Where the pieces come from that a network learns from.
sealed interface Source {
    /// Files, and folders with all MIDI files inside them.
    record Files(List<Path> paths) implements Source {
        public Files {
            paths = List.copyOf(paths);
        }
    }

    /// The piece that was open, as it was.
    record OpenPiece(String title, Score score) implements Source {}

    /// Nothing was chosen.
    static Source nothing() {
        return new Files(List.of());
    }

    /// What its pieces are called in a sentence that says that nothing can be learned from them.
    default String none() {
        return this instanceof Files
                ? "None of the files can be learned from. "
                : "The open piece cannot be learned from. ";
    }
}
