package attune.ui.shell;

import attune.io.ScoreFiles;
import attune.music.Score;
import attune.project.DocumentLock;
import attune.project.FileStamp;
import attune.project.PieceFiles;
import attune.project.Project;
import attune.project.Safe;
import attune.task.JobCancelledException;
import attune.task.Lane;
import attune.task.Reason;
import attune.ui.common.Messages;
import attune.ui.common.RecentFiles;
import attune.ui.common.Services;
import attune.ui.common.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Writes the open piece into its file: looks whether somebody else wrote it meanwhile, keeps what stood there as an earlier version,
/// and lets go of nothing before the new file is on the disk. FX thread only; the disk is touched on the IO lane.
final class PieceSaver {
    private static final Logger LOG = Logger.getLogger(PieceSaver.class.getName());
    private final Services services;
    private final RecentFiles recent;
    private final Safe safe;
    private final Supplier<Project> snapshot;
    private final PieceLock lock;
    private final ObjectProperty<@Nullable LocalTime> savedAt = new SimpleObjectProperty<>();
    /// How the file of the open piece was when it was read or written here; null where there is none.
    private @Nullable FileStamp stamp;

    PieceSaver(Services services, RecentFiles recent, Safe safe, Supplier<Project> snapshot,
            PieceLock lock) {
        this.services = services;
        this.recent = recent;
        this.safe = safe;
        this.snapshot = snapshot;
        this.lock = lock;
    }

    /// When the open piece was last written, or null.
    ObjectProperty<@Nullable LocalTime> savedAtProperty() {
        return savedAt;
    }

    /// Another piece is open.
    ///
    /// @param newStamp of its file, or null
    void opened(@Nullable FileStamp newStamp) {
        stamp = newStamp;
        savedAt.set(null);
    }

    /// @param unkept why the version before could not be kept, empty where it was
    private record Saved(FileStamp stamp, String unkept) {}

    /// A full disk elsewhere must not keep anybody from saving.
    private String keepVersion(Path file) {
        try {
            safe.backups().keep(file, Instant.now());
            return "";
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "No earlier version was kept of " + file, problem);
            return Reason.of(problem);
        }
    }

    /// Thrown where the file is not the one that was opened.
    private static final class ChangedOutsideException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// @param next what is done once the piece is saved
    /// @param saveAs asks for another file
    void write(Path file, Runnable next, Runnable saveAs) {
        boolean same = services.session().file().map(file::equals).orElse(false);
        if (same) {
            lock.whenFree(() -> write(file, stamp, next, saveAs), holder -> askAboutHolder(holder, file, next, saveAs));
        } else {
            write(file, null, next, saveAs);
        }
    }

    private void askAboutHolder(DocumentLock.Holder holder, Path file, Runnable next, Runnable saveAs) {
        askWhether("Worked on elsewhere", file.getFileName() + " is also worked on " + holder.words()
                + ". Saving replaces what was saved there; it is kept among the earlier versions.", file, next, saveAs);
    }

    /// @param expected how the file should be; null where it may be anything
    private void write(Path file, @Nullable FileStamp expected, Runnable next, Runnable saveAs) {
        Session session = services.session();
        Score score = session.score();
        Project project = snapshot.get();
        int piece = session.piece();
        services.jobs().submit("Save " + file.getFileName(), Lane.IO, _ -> {
            if (expected != null && expected.isOutdated(file)) {
                throw new ChangedOutsideException();
            }
            String unkept = keepVersion(file);
            PieceFiles.write(project, file);
            return new Saved(FileStamp.of(file), unkept);
        }, saved -> {
            recent.add(file);
            if (!saved.unkept().isEmpty()) {
                services.messages().show(Messages.Kind.WARNING, file.getFileName()
                        + " is saved, but the version before it could not be kept (" + saved.unkept() + ").");
            }
            if (piece == session.piece()) {
                stamp = saved.stamp();
                session.markSaved(file, ScoreFiles.titleOf(file), score);
                savedAt.set(LocalTime.now(ZoneId.systemDefault()));
                next.run();
            }
        }, problem -> {
            if (problem instanceof ChangedOutsideException) {
                askAboutOther(file, next, saveAs);
            } else if (!(problem instanceof JobCancelledException)) {
                services.messages().show(Messages.Kind.ERROR, file.getFileName() + " could not be saved: "
                        + Reason.of(problem) + ". Nothing was changed on disk; try another folder.",
                        "Save as…", saveAs);
            }
        });
    }

    private void askAboutOther(Path file, Runnable next, Runnable saveAs) {
        askWhether("Changed by another program", file.getFileName()
                + " was changed by another program since it was opened. Saving replaces that version; it"
                + " is kept among the earlier versions.", file, next, saveAs);
    }

    private void askWhether(String title, String question, Path file, Runnable next, Runnable saveAs) {
        int answer = services.questions().ask(title, question, List.of("Save as…", "Replace it", "Cancel")).orElse(2);
        if (answer == 0) {
            saveAs.run();
        } else if (answer == 1) {
            write(file, null, next, saveAs);
        }
    }
}
