package attune.dataset.survey;

import attune.io.ScoreFile;
import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import attune.task.Job;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Reads a folder on all cores and hands out each row as it comes; of the scores only as many are in memory as there are cores.
///
/// @param rows is called by one thread at a time, in no order
public record SurveyJob(Path folder, Consumer<PieceFacts> rows) implements Job<Survey> {
    @Override
    public Survey run(JobContext context) throws IOException, InterruptedException {
        SurveyFiles files = SurveyFiles.in(folder);
        Reading reading = new Reading(files.byName(), context, rows);
        files.unreadable().forEach(name -> reading.add(SurveyedPiece.rejected(name, "it may not be read")));
        reading.run();
        context.checkCancelled();
        return new Survey(List.copyOf(reading.facts.values()), CopyFinder.groups(reading.prints), files.more());
    }

    /// The facts and the fingerprint of one file; whatever is wrong with it becomes its rejection.
    static SurveyedPiece survey(String name, Path file) {
        try {
            ScoreFile read = ScoreFiles.read(file);
            return new SurveyedPiece(FactFinder.of(name, read), Fingerprint.of(read.score()));
        } catch (UnreadableFileException problem) {
            return SurveyedPiece.rejected(name, problem.problem());
        } catch (RuntimeException | StackOverflowError problem) {
            return SurveyedPiece.rejected(name, "it cannot be read (" + problem.getClass().getSimpleName() + ")");
        }
    }

    /// What the threads that read share.
    private static final class Reading {
        private final Iterator<Map.Entry<String, Path>> files;
        private final int total;
        private final JobContext context;
        private final Consumer<PieceFacts> rows;
        final SortedMap<String, PieceFacts> facts = new TreeMap<>();
        final SortedMap<String, Fingerprint> prints = new TreeMap<>();

        Reading(SortedMap<String, Path> files, JobContext context, Consumer<PieceFacts> rows) {
            this.files = files.entrySet().iterator();
            this.total = files.size();
            this.context = context;
            this.rows = rows;
        }

        void run() throws InterruptedException {
            int threads = Runtime.getRuntime().availableProcessors();
            try (ExecutorService readers = Executors.newFixedThreadPool(threads,
                    Thread.ofPlatform().name("survey-", 0).daemon(true).factory())) {
                List<Future<?>> all = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    all.add(readers.submit(this::readAll));
                }
                for (Future<?> one : all) {
                    one.get();
                }
            } catch (ExecutionException problem) {
                throw new IllegalStateException("Reading the folder failed", problem.getCause());
            }
        }

        private void readAll() {
            Optional<Map.Entry<String, Path>> next = next();
            while (next.isPresent()) {
                add(survey(next.get().getKey(), next.get().getValue()));
                next = next();
            }
        }

        private synchronized Optional<Map.Entry<String, Path>> next() {
            return context.isCancelled() || !files.hasNext() ? Optional.empty() : Optional.of(files.next());
        }

        synchronized void add(SurveyedPiece piece) {
            facts.put(piece.facts().file(), piece.facts());
            piece.print().ifPresent(print -> prints.put(piece.facts().file(), print));
            rows.accept(piece.facts());
            context.progress(facts.size(), Math.max(total, facts.size()), piece.facts().file());
        }
    }
}
