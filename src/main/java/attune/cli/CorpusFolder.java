package attune.cli;

import attune.dataset.Corpus;
import attune.dataset.CorpusReader;
import attune.dataset.ScoreReader;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads the pieces of a folder for training or for judging a model.
final class CorpusFolder {
    private CorpusFolder() {}

    /// The corpus with at least one piece.
    static Corpus read(Path folder, ScoreReader reader, JobContext context) throws IOException, CommandFailure {
        require(folder);
        Corpus corpus = new CorpusReader(reader).read(List.of(folder), context);
        requirePieces(folder, corpus.pieces().size(), corpus.rejected(), "notes");
        return corpus;
    }

    static void require(Path folder) throws CommandFailure {
        if (!Files.exists(folder)) {
            throw CommandFailure.unreadable(folder + " cannot be read: there is no such folder; check its name.");
        }
    }

    /// @param wanted what files must have, as in `add files with notes`
    static void requirePieces(Path folder, int pieces, List<Corpus.Rejected> rejected, String wanted)
            throws CommandFailure {
        if (pieces == 0) {
            throw CommandFailure.unreadable(folder + (rejected.isEmpty()
                    ? " holds no MIDI file and no MusicXML; name a folder with files that end in .mid or .musicxml."
                    : " holds no piece to learn from: " + rejected.getFirst()
                            + (rejected.size() > 1 ? ", and " + (rejected.size() - 1) + " more" : "")
                            + "; add files with " + wanted + "."));
        }
    }
}
