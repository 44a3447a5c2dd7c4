package attune.cli;

import attune.dataset.Corpus;
import attune.dataset.GridData;
import attune.dataset.GridFigures;
import attune.dataset.GridWindow;
import attune.dataset.PassageData;
import attune.dataset.VoicedCorpus;
import attune.model.BatchResult;
import attune.model.Checkpoint;
import attune.model.CheckpointStore;
import attune.model.EpochResult;
import attune.model.ThreadChoice;
import attune.model.TrainingListener;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Tells of a training line by line, and writes the checkpoint where one is wanted.
///
/// With JSON only the epochs go to standard output; the pieces that were left out are then named on standard error.
final class TrainingLines implements TrainingListener {
    private final Surroundings surroundings;
    private final boolean json;
    private final @Nullable Path checkpointFile;
    private @Nullable IOException checkpointProblem;
    private int progressLength;
    private boolean threadsTold;

    TrainingLines(Surroundings surroundings, boolean json, @Nullable Path checkpointFile) {
        this.surroundings = surroundings;
        this.json = json;
        this.checkpointFile = checkpointFile;
    }

    void corpus(Corpus corpus) {
        corpus(corpus.rejected(), corpus.report().sentences());
    }

    void corpus(VoicedCorpus corpus) {
        corpus(corpus.rejected(), corpus.sentences());
    }

    private void corpus(List<Corpus.Rejected> rejected, List<String> sentences) {
        if (json) {
            rejected.forEach(file -> surroundings.err().println("left out: " + file));
            surroundings.err().flush();
        } else {
            sentences.forEach(this::line);
        }
    }

    /// @param copies transposed ones
    void split(int pieces, int copies, int heldBack) {
        heading(String.format(Locale.ROOT, "trains on %s%s, judges by %d held back", Words.count(pieces, "piece"),
                copies > 0 ? " and " + copies + " transposed copies" : "", heldBack));
    }

    /// @param corpus that the data are cut from
    void windows(VoicedCorpus corpus, GridData data) {
        corpus(corpus.rejected(), data.sentences());
        if (!json) {
            line("");
            line(SnapshotLines.HEADING);
            line(SnapshotLines.text(GridFigures.of(data.windows().stream().map(GridWindow::grid).toList())));
        }
    }

    void passages(PassageData data) {
        heading(String.format(Locale.ROOT, "trains on %s of %s, judges by %s of %s",
                Words.count(data.training().count(), "passage"), Words.count(data.trainingNames().size(), "piece"),
                Words.count(data.validation().count(), "passage"),
                Words.count(data.validationNames().size(), "piece")));
    }

    private void heading(String sentence) {
        if (!json) {
            line(sentence);
            line("");
            line(EpochLines.HEADING);
        }
    }

    @Override
    public void onBatch(BatchResult result) {
        watched(() -> String.format(Locale.ROOT, "%5d   batch %d of %d   %.3f   %.0f notes/s on %s", result.epoch(),
                result.batch(), result.batches(), result.losses().total(), result.notesPerSecond(),
                Words.count(result.threads(), "thread")));
    }

    /// What to show a person who watches until the next line.
    void watched(Supplier<String> text) {
        if (surroundings.terminal() && !json) {
            progress(text.get());
        }
    }

    /// Told once, with what was measured.
    @Override
    public void onThreads(ThreadChoice choice) {
        if (!json && !threadsTold) {
            threadsTold = true;
            progress("");
            line(text(choice));
        }
    }

    /// Words such as `calculates on 2 threads (a batch takes 81 ms on 1, 44 ms on 2)`.
    static String text(ThreadChoice choice) {
        StringJoiner times = new StringJoiner(", ", "(a batch takes ", ")");
        for (int threads = 1; threads <= choice.milliseconds().size(); threads++) {
            times.add(String.format(Locale.ROOT, "%.0f ms on %d", choice.milliseconds().get(threads - 1), threads));
        }
        return "calculates on " + Words.count(choice.threads(), "thread") + " " + times;
    }

    @Override
    public void onEpoch(EpochResult result, Checkpoint checkpoint) {
        reached(() -> EpochLines.json(result), () -> EpochLines.text(result), checkpoint);
    }

    /// Tells of a place that the training has come to, and keeps it.
    void reached(Supplier<JsonObject> forPrograms, Supplier<String> toRead, Checkpoint checkpoint) {
        progress("");
        line(json ? Json.line(forPrograms.get()) : toRead.get());
        keep(checkpoint);
    }

    @Override
    public void onStopped(Checkpoint checkpoint) {
        progress("");
        keep(checkpoint);
    }

    /// A checkpoint that could not be written does not stop the training; the command says it once at the end.
    private void keep(Checkpoint checkpoint) {
        if (checkpointFile == null) {
            return;
        }
        try {
            CheckpointStore.write(checkpoint, checkpointFile);
            checkpointProblem = null;
        } catch (IOException problem) {
            checkpointProblem = problem;
        }
    }

    void done(String kept, Path out, boolean stopped) {
        if (!json) {
            line((stopped ? "stopped: " : "done: ") + kept + " is in " + out);
        }
        if (checkpointProblem != null) {
            surroundings.err().println("The checkpoint could not be written to " + checkpointFile + ": "
                    + checkpointProblem.getMessage());
        }
    }

    private void line(String text) {
        surroundings.out().println(text);
        surroundings.out().flush();
    }

    /// Writes over the line of the progress before.
    private void progress(String text) {
        if (progressLength > 0 || !text.isEmpty()) {
            surroundings.err().print("\r" + text + " ".repeat(Math.max(0, progressLength - text.length()))
                    + (text.isEmpty() ? "\r" : ""));
            surroundings.err().flush();
            progressLength = text.length();
        }
    }
}
