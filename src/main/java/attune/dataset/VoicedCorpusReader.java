package attune.dataset;

import attune.music.Score;
import attune.task.Job;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads pieces as voices from files and folders, or from scores that are open; what cannot be used is reported and never stops the rest.
public final class VoicedCorpusReader {
    /// So many voices as most pieces have.
    public static final int AS_MOST = 0;
    private final ScoreSource source;
    private final ScoreSource.Taking<VoicedPiece> taking;
    private final int voices;

    private VoicedCorpusReader(ScoreSource source, ScoreSource.Taking<VoicedPiece> taking, int voices) {
        this.source = source;
        this.taking = taking;
        this.voices = voices;
    }

    /// Takes a voice from each part, for harmonies.
    ///
    /// @param voices that each piece must have, or [#AS_MOST]
    public static VoicedCorpusReader ofParts(int voices) {
        return ofParts(voices, ScoreReader.own());
    }

    /// The same with this reader.
    public static VoicedCorpusReader ofParts(int voices, ScoreReader reader) {
        return new VoicedCorpusReader(new ScoreSource(reader), VoicedCorpusReader::takeParts, voices);
    }

    /// Presses all parts into one voice of chords, for answers.
    public static VoicedCorpusReader ofWholes(ScoreReader reader) {
        return new VoicedCorpusReader(new ScoreSource(reader), VoicedCorpusReader::takeWhole, 1);
    }

    /// The same without what a piece plays twice in a row: else it would be learned twice.
    public VoicedCorpusReader folding() {
        return new VoicedCorpusReader(source.folding(), taking, voices);
    }

    /// A job that reads these files, and all MIDI files in these folders and the folders inside them.
    public Job<VoicedCorpus> job(List<Path> paths) {
        List<Path> given = List.copyOf(paths);
        return context -> read(given, context);
    }

    /// Reads these files, and all MIDI files in these folders and the folders inside them, on the caller's thread.
    ///
    /// @throws JobCancelledException where the job was cancelled
    public VoicedCorpus read(List<Path> paths, JobContext context) throws IOException {
        return corpus(source.read(paths, taking, context));
    }

    /// Scores in memory by name, such as the open piece.
    public VoicedCorpus scores(Map<String, Score> scores) {
        return corpus(source.scores(scores, taking));
    }

    private static void takeParts(String name, ScoreReader.Reading reading, Gathering<VoicedPiece> gathering) {
        if (reading.score().noteCount() == 0) {
            gathering.reject(name, "no notes");
            return;
        }
        PartVoices voices = PartVoices.of(reading.score());
        voices.objection().ifPresentOrElse(reason -> gathering.reject(name, reason),
                () -> add(name, voices.piece(name), gathering));
    }

    private static void takeWhole(String name, ScoreReader.Reading reading, Gathering<VoicedPiece> gathering) {
        if (reading.score().noteCount() == 0) {
            gathering.reject(name, "no notes");
            return;
        }
        TokenSequence tokens = Tokenizer.tokenize(reading.score());
        CorpusReader.objection(tokens).or(() -> tooLong(tokens, reading.score()))
                .ifPresentOrElse(reason -> gathering.reject(name, reason),
                        () -> add(name, VoicedPiece.ofOne(name, tokens, reading.score()), gathering));
    }

    private static Optional<String> tooLong(TokenSequence tokens, Score score) {
        VoicedPiece piece = VoicedPiece.ofOne("", tokens, score);
        return VoicedPiece.tooLong(piece.end(), piece.meter());
    }

    private static void add(String name, VoicedPiece piece, Gathering<VoicedPiece> gathering) {
        gathering.add(name, piece,
                piece.voices().stream().map(voice -> List.of(voice.notes(), voice.durations())).toList());
    }

    private VoicedCorpus corpus(Gathering<VoicedPiece> gathering) {
        int wanted = voices == AS_MOST ? commonest(gathering.pieces()) : voices;
        List<VoicedPiece> pieces = new ArrayList<>();
        for (VoicedPiece piece : gathering.pieces()) {
            int has = piece.voices().size();
            if (has == wanted) {
                pieces.add(piece);
            } else {
                gathering.reject(piece.name(), has + " voices, and "
                        + (voices == AS_MOST ? "the others have " + wanted : wanted + " are wanted"));
            }
        }
        return new VoicedCorpus(pieces, gathering.rejected(), gathering.duplicates());
    }

    /// Of numbers that are as common the larger: it has more to learn from.
    private static int commonest(List<VoicedPiece> pieces) {
        Map<Integer, Long> counts = pieces.stream().map(piece -> piece.voices().size())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.isEmpty()
                ? 0
                : Collections.max(counts.entrySet(), Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())).getKey();
    }
}
