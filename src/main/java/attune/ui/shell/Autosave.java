package attune.ui.shell;

import attune.music.Score;
import attune.project.Journal;
import attune.project.Project;
import attune.project.Recovery;
import attune.task.Reason;
import attune.ui.common.FxThread;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import attune.ui.common.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Writes down what is not saved yet, a few seconds after it was done, so that no more than that can be lost. Looks at the session on
/// the FX thread; the disk is touched on a thread of its own.
final class Autosave implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Autosave.class.getName());
    /// Between looks; writing a piece takes a part of it, of the largest some seconds.
    private static final Duration LOOK = Duration.seconds(2);
    private static final String STAYS = "Saved work stays in the list of what can be recovered";
    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(5);
    private final Services services;
    private final Supplier<Project> snapshot;
    private final Recovery recovery;
    private final DiskThread disk = new DiskThread("autosave");
    private final Timeline looks = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private @Nullable Journal journal;
    private @Nullable Score written;
    private int piece;
    private boolean busy;
    private boolean told;
    private long restUntil = System.nanoTime();

    /// @param snapshot of the open piece with all that belongs to it
    Autosave(Services services, Supplier<Project> snapshot, Recovery recovery) {
        this.services = services;
        this.snapshot = snapshot;
        this.recovery = recovery;
        piece = services.session().piece();
        looks.setCycleCount(Animation.INDEFINITE);
        looks.play();
    }

    /// The piece that was opened just now was recovered: what is on the disk of it stays until it is saved.
    void takeUp(Journal recovered) {
        leave();
        journal = recovered;
        piece = services.session().piece();
        written = services.session().score();
    }

    /// Whether the disk takes what is not saved; where it does not, nothing of it is safe.
    boolean isKeeping() {
        return !told;
    }

    /// Looks whether there is something to write down, or something written down that is saved by now.
    @SuppressWarnings("ReferenceEquality") // undo brings back the same instance; comparing all notes would cost
    void look() {
        Session session = services.session();
        if (busy) {
            return;
        }
        if (session.piece() != piece) {
            piece = session.piece();
            leave();
        } else if (!session.dirtyProperty().get()) {
            forget();
        } else if (session.score() != written && System.nanoTime() - restUntil >= 0) {
            write(session.score(), session.file().orElse(null));
        }
    }

    /// Another piece is open: its user saved the one before, or chose not to.
    private void leave() {
        Journal left = journal;
        journal = null;
        written = null;
        if (left != null) {
            disk.tidy(left::close, STAYS);
        }
    }

    private void forget() {
        Journal kept = journal;
        if (written != null && kept != null) {
            written = null;
            disk.tidy(kept::clear, STAYS);
        }
    }

    private void write(Score score, @Nullable Path file) {
        Journal kept = journal == null ? recovery.begin() : journal;
        journal = kept;
        Project project = snapshot.get();
        busy = true;
        long begin = System.nanoTime();
        disk.run(() -> {
            IOException problem = null;
            try {
                kept.write(project, file);
            } catch (IOException refused) {
                problem = refused;
            }
            IOException outcome = problem;
            FxThread.run(() -> wrote(score, begin, outcome));
        });
    }

    private void wrote(Score score, long begin, @Nullable IOException problem) {
        long now = System.nanoTime();
        busy = false;
        restUntil = now + Math.min(LONGEST_REST, 3 * (now - begin));
        if (problem == null) {
            written = score;
            told = false;
        } else if (!told) {
            told = true;
            LOG.log(Level.WARNING, "Unsaved work cannot be written down", problem);
            services.messages().show(Messages.Kind.WARNING,
                    "What is not saved cannot be kept safe at the moment (" + Reason.of(problem)
                            + "): save the piece soon, or make room on the disk.");
        }
    }

    /// The studio is closed by its user, who saved the piece or chose not to.
    @Override
    public void close() {
        looks.stop();
        leave();
        disk.close();
    }
}
