package attune.dataset;

import attune.io.ScoreFile;
import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import attune.music.Score;
import attune.task.Job;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// Reads corpora from files and folders, or from scores that are open; what cannot be used is reported and never stops the rest.
public final class CorpusReader {
    /// The fewest events a piece is used with: below, there is nothing to learn of what follows what.
    public static final int FEWEST_EVENTS = 4;
    private final ScoreReader reader;
    private final Function<Score, TokenSequence> tokenizer;

    /// Reads with Attune's own reader and tokenizer.
    public CorpusReader() {
        this(CorpusReader::readScore, Tokenizer::tokenize);
    }

    /// @param tokenizer from a score to its events
    public CorpusReader(ScoreReader reader, Function<Score, TokenSequence> tokenizer) {
        this.reader = reader;
        this.tokenizer = tokenizer;
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
        Collection collection = new Collection();
        CorpusFiles found = CorpusFiles.in(paths, collection.rejected);
        int done = 0;
        for (Map.Entry<String, Path> file : found.byName().entrySet()) {
            context.checkCancelled();
            context.progress(done++, found.byName().size(), "Reading " + file.getKey());
            read(file.getKey(), file.getValue(), collection);
        }
        context.progress(done, done, "Reading");
        return collection.corpus();
    }

    /// Scores in memory by name, such as the open piece.
    public Corpus scores(Map<String, Score> scores) {
        Collection collection = new Collection();
        new TreeMap<>(scores).forEach((name, score) -> add(name, new ScoreReader.Reading(score, 0), collection));
        return collection.corpus();
    }

    /// A file on which the reader itself fails is rejected like a bad one: it must not cost the musician the other files.
    private void read(String name, Path file, Collection collection) {
        try {
            add(name, reader.read(file), collection);
        } catch (JobCancelledException cancelled) {
            throw cancelled;
        } catch (NoSuchFileException _) {
            collection.reject(name, "there is no such file");
        } catch (AccessDeniedException _) {
            collection.reject(name, "it may not be read");
        } catch (IOException | RuntimeException problem) {
            collection.reject(name, "unreadable: " + problem.getMessage());
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

    private void add(String name, ScoreReader.Reading reading, Collection collection) {
        if (reading.score().noteCount() == 0) {
            collection.reject(name, "no notes");
            return;
        }
        TokenSequence tokens = tokenizer.apply(reading.score());
        Optional<String> unusable = unusable(tokens);
        if (tokens.notes().stream().allMatch(Vocabulary.REST::equals)) {
            collection.reject(name, "no notes with a pitch: percussion only");
        } else if (tokens.size() < FEWEST_EVENTS) {
            collection.reject(name, "too short: " + tokens.size() + (tokens.size() == 1 ? " event" : " events")
                    + ", and at least " + FEWEST_EVENTS + " are wanted");
        } else if (unusable.isPresent()) {
            collection.reject(name, "an event lasts " + unusable.get() + " quarters, which is no length in music");
        } else {
            collection.add(Piece.of(name, reading.score(), tokens, reading.repairs()));
        }
    }

    /// A length that no duration token has, where there is one: a damaged file can be silent for hours.
    private static Optional<String> unusable(TokenSequence tokens) {
        return tokens.durations().stream().distinct().filter(duration -> !DurationToken.isLength(duration)).findFirst();
    }

    /// What has been gathered so far.
    private static final class Collection {
        private final SortedMap<String, Piece> pieces = new TreeMap<>();
        private final List<Corpus.Rejected> rejected = new ArrayList<>();
        private final List<Corpus.Duplicate> duplicates = new ArrayList<>();
        private final Map<List<List<String>>, String> nameByEvents = new HashMap<>();

        void add(Piece piece) {
            List<List<String>> events = List.of(piece.tokens().notes(), piece.tokens().durations());
            String original = nameByEvents.putIfAbsent(events, piece.name());
            if (original == null) {
                pieces.put(piece.name(), piece);
            } else {
                duplicates.add(new Corpus.Duplicate(piece.name(), original));
            }
        }

        void reject(String name, String reason) {
            rejected.add(new Corpus.Rejected(name, reason));
        }

        Corpus corpus() {
            return new Corpus(List.copyOf(pieces.values()), rejected, duplicates);
        }
    }
}
