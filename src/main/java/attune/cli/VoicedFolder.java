package attune.cli;

import attune.dataset.ScoreReader;
import attune.dataset.VoicedCorpus;
import attune.dataset.VoicedCorpusReader;
import attune.model.PassageTask;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads the pieces of a folder as voices, for an encoder–decoder to learn from or to be judged by.
final class VoicedFolder {
    private static final String PARTS = "a track for each voice, two at least";

    private VoicedFolder() {}

    /// The pieces with a part for each voice, at least one.
    ///
    /// @param voices that each piece must have, or 0 for as many as most have
    static VoicedCorpus ofParts(Path folder, int voices, ScoreReader reader, JobContext context)
            throws IOException, CommandFailure {
        CorpusFolder.require(folder);
        VoicedCorpus corpus = VoicedCorpusReader.ofParts(voices, reader).read(List.of(folder), context);
        CorpusFolder.requirePieces(folder, corpus.pieces().size(), corpus.rejected(), PARTS);
        return corpus;
    }

    /// The corpus with at least one piece.
    ///
    /// @param voices that each piece must have, or 0 for as many as most have; an answer has one
    static VoicedCorpus read(Path folder, PassageTask task, int voices, ScoreReader reader, JobContext context)
            throws IOException, CommandFailure {
        if (task == PassageTask.HARMONISE) {
            return ofParts(folder, voices, reader, context);
        }
        CorpusFolder.require(folder);
        VoicedCorpus corpus = VoicedCorpusReader.ofWholes(reader).read(List.of(folder), context);
        CorpusFolder.requirePieces(folder, corpus.pieces().size(), corpus.rejected(), "notes");
        return corpus;
    }
}
