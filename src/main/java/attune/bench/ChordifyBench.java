package attune.bench;

import attune.dataset.CorpusReader;
import attune.dataset.Tokenizer;
import attune.io.MidiWriter;
import attune.music.Chordify;
import attune.music.Score;
import attune.task.JobContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How fast scores become events, and a folder of MIDI files a corpus.
///
/// @param pieces how many there are, in four parts each
/// @param notes of each piece
public record ChordifyBench(int pieces, int notes) implements BenchPart {
    private static final int PARTS = 4;

    public static ChordifyBench usual() {
        return new ChordifyBench(50, 2_000);
    }

    @Override
    public String name() {
        return "chordify";
    }

    @Override
    public String tells() {
        return "pressing " + pieces + " pieces of " + Measured.grouped(notes)
                + " notes into one sequence each, and reading them from files";
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        List<Score> scores = new ArrayList<>();
        for (int piece = 0; piece < pieces; piece++) {
            scores.add(BenchPiece.of(notes, PARTS, piece));
        }
        double all = (double) pieces * notes;
        rows.accept(alternation.alone("chordify", "ms", () -> each(scores, score -> Chordify.of(score)))
                .perSecond("chordify", all, "notes/s"));
        rows.accept(alternation.alone("tokens", "ms", () -> each(scores, score -> Tokenizer.tokenize(score)))
                .perSecond("tokens", all, "notes/s"));
        rows.accept(corpus(scores, alternation).perSecond("corpus-reading", all, "notes/s"));
    }

    private static double each(List<Score> scores, Consumer<Score> work) {
        return Stopwatch.best(3, 1, () -> scores.forEach(work));
    }

    private Measured corpus(List<Score> scores, Alternation alternation) throws BenchException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("attune-bench");
            for (int piece = 0; piece < pieces; piece++) {
                Files.write(folder.resolve(piece + ".mid"), MidiWriter.write(scores.get(piece)));
            }
            List<Path> files = List.of(folder);
            return alternation.alone("corpus-reading", "ms", () -> Stopwatch.best(3, 1, () -> read(files)));
        } catch (IOException problem) {
            throw new BenchException("The pieces for reading cannot be written: " + problem.getMessage());
        } finally {
            clear(folder);
        }
    }

    private void read(List<Path> files) {
        try {
            int found = new CorpusReader().read(files, JobContext.silent()).pieces().size();
            if (found != pieces) {
                throw new IllegalStateException("Of " + pieces + " pieces " + found + " were read");
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void clear(@Nullable Path folder) throws BenchException {
        if (folder == null) {
            return;
        }
        try {
            for (int piece = 0; piece < pieces; piece++) {
                Files.deleteIfExists(folder.resolve(piece + ".mid"));
            }
            Files.delete(folder);
        } catch (IOException problem) {
            throw new BenchException("The pieces for reading stay in " + folder + ": " + problem.getMessage());
        }
    }
}
