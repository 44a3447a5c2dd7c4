package attune.cli;

import attune.dataset.VoicedCorpus;
import attune.dataset.VoicedCorpusReader;
import attune.model.PassageTask;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads the pieces of a folder as voices, for an encoder–decoder to learn from or to be judged by.
final class VoicedFolder {
    private VoicedFolder() {}

    /// The pieces with a part for each voice, at least one.
    ///
    /// @param voices that each piece must have, or 0 for as many as most have
    static VoicedCorpus ofParts(Path folder, int voices, JobContext context) throws IOException, CommandFailure {
        CorpusFolder.require(folder);
        VoicedCorpus corpus = VoicedCorpusReader.ofParts(voices).read(List.of(folder), context);
        CorpusFolder.requirePieces(folder, corpus.pieces().size(), corpus.rejected());
        return corpus;
    }

    /// The corpus with at least one piece.
    ///
    /// @param voices that each piece must have, or 0 for as many as most have; an answer has one
    static VoicedCorpus read(Path folder, PassageTask task, int voices, JobContext context)
            throws IOException, CommandFailure {
        CorpusFolder.require(folder);
        VoicedCorpusReader reader = switch (task) {
            case ANSWER -> VoicedCorpusReader.ofWholes();
            case HARMONISE -> VoicedCorpusReader.ofParts(voices);
        };
        VoicedCorpus corpus = reader.read(List.of(folder), context);
        CorpusFolder.requirePieces(folder, corpus.pieces().size(), corpus.rejected());
        if (task == PassageTask.HARMONISE && corpus.voices() < 2) {
            throw CommandFailure.unreadable(folder
                    + " holds pieces of one voice: to learn harmony, name a folder whose pieces have a track for each voice.");
        }
        return corpus;
    }
}
