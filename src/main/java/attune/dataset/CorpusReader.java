package attune.dataset;

import attune.music.Score;
import attune.task.Job;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads corpora from files and folders, or from scores that are open; what cannot be used is reported and never stops the rest.
public final class CorpusReader {
    /// The fewest events a piece is used with: below, there is nothing to learn of what follows what.
    public static final int FEWEST_EVENTS = 4;
    private final ScoreSource source;
    private final Function<Score, TokenSequence> tokenizer;

    /// Reads with Attune's own reader and tokenizer.
    public CorpusReader() {
        this(ScoreReader.own());
    }

    /// Reads with this reader and Attune's own tokenizer.
    public CorpusReader(ScoreReader reader) {
        this(reader, Tokenizer::tokenize);
    }

    /// @param tokenizer from a score to its events
    public CorpusReader(ScoreReader reader, Function<Score, TokenSequence> tokenizer) {
        this(new ScoreSource(reader), tokenizer);
    }

    private CorpusReader(ScoreSource source, Function<Score, TokenSequence> tokenizer) {
        this.source = source;
        this.tokenizer = tokenizer;
    }

    /// The same without what a piece plays twice in a row: else it would be learned twice.
    public CorpusReader folding() {
        return new CorpusReader(source.folding(), tokenizer);
    }

    /// A job that reads these files, and all MIDI files in these folders and the folders inside them.
    public Job<Corpus> job(List<Path> paths) {
        List<Path> given = List.copyOf(paths);
        return context -> read(given, context);
    }

    /// Reads these files, and all MIDI files in these folders and the folders inside them, on the caller's thread.
    ///
    /// @throws JobCancelledException where the job was cancelled
    public Corpus read(List<Path> paths, JobContext context) throws IOException {
        return corpus(source.read(paths, this::take, context));
    }

    /// Scores in memory by name, such as the open piece.
    public Corpus scores(Map<String, Score> scores) {
        return corpus(source.scores(scores, this::take));
    }

    private static Corpus corpus(Gathering<Piece> gathering) {
        return new Corpus(gathering.pieces(), gathering.rejected(), gathering.duplicates());
    }

    private void take(String name, ScoreReader.Reading reading, Gathering<Piece> gathering) {
        if (reading.score().noteCount() == 0) {
            gathering.reject(name, "no notes");
            return;
        }
        TokenSequence tokens = tokenizer.apply(reading.score());
        objection(tokens).ifPresentOrElse(reason -> gathering.reject(name, reason),
                () -> gathering.add(name, Piece.of(name, reading.score(), tokens, reading.repairs()),
                        List.of(tokens.notes(), tokens.durations())));
    }

    /// Why a piece with these events cannot be learned from; empty where it can.
    static Optional<String> objection(TokenSequence tokens) {
        if (tokens.notes().stream().allMatch(Vocabulary.REST::equals)) {
            return Optional.of("no notes with a pitch: percussion only");
        }
        if (tokens.size() < FEWEST_EVENTS) {
            return Optional.of("too short: " + tokens.size() + (tokens.size() == 1 ? " event" : " events")
                    + ", and at least " + FEWEST_EVENTS + " are wanted");
        }
        return unusable(tokens)
                .map(duration -> "an event lasts " + duration + " quarters, which is no length in music");
    }

    /// A length that no duration token has, where there is one: a damaged file can be silent for hours.
    private static Optional<String> unusable(TokenSequence tokens) {
        return tokens.durations().stream().distinct().filter(duration -> !DurationToken.isLength(duration)).findFirst();
    }
}
