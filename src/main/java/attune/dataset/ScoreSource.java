package attune.dataset;

import attune.io.ScoreFile;
import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import attune.music.RepeatFolding;
import attune.music.Score;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Reads the scores that files and folders hold, one after the other; a file that cannot be read is reported and never stops the rest.
final class ScoreSource {
    /// Attune's own reader.
    static final ScoreReader OWN = ScoreSource::readScore;
    private final ScoreReader reader;
    private final UnaryOperator<Score> ofOpen;

    /// Takes a score into a gathering, or rejects it there.
    @FunctionalInterface
    interface Taking<P> {
        void take(String name, ScoreReader.Reading reading, Gathering<P> gathering);
    }

    ScoreSource(ScoreReader reader) {
        this(reader, UnaryOperator.identity());
    }

    /// @param ofOpen what becomes of a score that is in memory already
    private ScoreSource(ScoreReader reader, UnaryOperator<Score> ofOpen) {
        this.reader = reader;
        this.ofOpen = ofOpen;
    }

    /// The same without what a piece plays twice in a row, be it a file or a score.
    ScoreSource folding() {
        return new ScoreSource(reader.folding(), RepeatFolding::fold);
    }

    /// Reads these files, and all MIDI files in these folders and the folders inside them, on the caller's thread.
    ///
    /// @throws JobCancelledException where the job was cancelled
    <P> Gathering<P> read(List<Path> paths, Taking<P> taking, JobContext context) throws IOException {
        Gathering<P> gathering = new Gathering<>();
        CorpusFiles found = CorpusFiles.in(paths, gathering.rejected());
        int done = 0;
        for (Map.Entry<String, Path> file : found.byName().entrySet()) {
            context.checkCancelled();
            context.progress(done++, found.byName().size(), "Reading " + file.getKey());
            read(file.getKey(), file.getValue(), taking, gathering);
        }
        context.progress(done, done, "Reading");
        return gathering;
    }

    /// Scores in memory by name, such as the open piece.
    <P> Gathering<P> scores(Map<String, Score> scores, Taking<P> taking) {
        Gathering<P> gathering = new Gathering<>();
        new TreeMap<>(scores)
                .forEach(
                        (name, score) -> taking.take(name, new ScoreReader.Reading(ofOpen.apply(score), 0), gathering));
        return gathering;
    }

    /// A file on which the reader itself fails is rejected like a bad one: it must not cost the musician the other files.
    private <P> void read(String name, Path file, Taking<P> taking, Gathering<P> gathering) {
        try {
            taking.take(name, reader.read(file), gathering);
        } catch (JobCancelledException cancelled) {
            throw cancelled;
        } catch (NoSuchFileException _) {
            gathering.reject(name, "there is no such file");
        } catch (AccessDeniedException _) {
            gathering.reject(name, "it may not be read");
        } catch (IOException | RuntimeException problem) {
            gathering.reject(name, "unreadable: " + problem.getMessage());
        }
    }

    private static ScoreReader.Reading readScore(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            ScoreFile read = ScoreFiles.read(file);
            return new ScoreReader.Reading(read.score(), read.repairs().size());
        } catch (UnreadableFileException problem) {
            throw new IOException("at byte " + problem.position() + " " + problem.problem(), problem);
        }
    }
}
