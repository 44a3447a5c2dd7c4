package attune.bench;

import attune.dataset.survey.Survey;
import attune.dataset.survey.SurveyJob;
import attune.io.MidiWriter;
import attune.task.JobContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// How fast a folder of small pieces becomes a table with its copies found: written to a folder of its own, which goes afterwards.
///
/// @param files of which each is another piece
/// @param notes of each, in four parts, as a chorale has
public record CorpusBench(int files, int notes) implements BenchPart {
    private static final int PARTS = 4;

    public static CorpusBench usual() {
        return new CorpusBench(500, 240);
    }

    @Override
    public String name() {
        return "corpus";
    }

    @Override
    public String tells() {
        return "looking through a folder of " + Measured.grouped(files) + " MIDI files of " + notes + " notes";
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        try {
            Path folder = Files.createTempDirectory("attune-corpus");
            try {
                write(folder);
                Measured survey = alternation.alone("corpus", "ms", () -> Stopwatch.best(1, 1, () -> read(folder)));
                rows.accept(survey.perSecond("corpus-files", files, "files/s"));
            } finally {
                remove(folder);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void write(Path folder) throws IOException {
        for (int i = 0; i < files; i++) {
            Files.write(folder.resolve(i + ".mid"), MidiWriter.write(BenchPiece.of(notes, PARTS, i)));
        }
    }

    private void read(Path folder) {
        try {
            Survey survey = new SurveyJob(folder, _ -> {}).run(JobContext.silent());
            if (survey.rows().size() != files || survey.rejected() > 0) {
                throw new IllegalStateException("Of " + files + " files not all were read");
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    private void remove(Path folder) throws IOException {
        for (int i = 0; i < files; i++) {
            Files.deleteIfExists(folder.resolve(i + ".mid"));
        }
        Files.delete(folder);
    }
}
