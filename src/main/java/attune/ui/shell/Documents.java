package attune.ui.shell;

import attune.io.ScoreFile;
import attune.io.ScoreFiles;
import attune.music.Score;
import attune.project.FileStamp;
import attune.project.Journal;
import attune.project.PieceFiles;
import attune.project.Project;
import attune.project.ProjectFile;
import attune.project.Recovery;
import attune.project.Safe;
import attune.task.Job;
import attune.task.JobCancelledException;
import attune.task.Lane;
import attune.ui.common.FileDialogs.Kind;
import attune.ui.common.FileNames;
import attune.ui.common.Messages;
import attune.ui.common.RecentFiles;
import attune.ui.common.Services;
import attune.ui.common.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// Opens, saves and leaves pieces; files are read and written on the IO lane. FX thread only.
final class Documents {
    private static final List<Kind> WRITABLE = List.of(new Kind("Attune project", List.of("attune")),
            new Kind("MIDI file", List.of("mid", "midi")));
    private static final List<Kind> READABLE = List.of(
            new Kind("Music", PieceFiles.ENDINGS),
            new Kind("All files", List.of("*")));

    private final Services services;
    private final RecentFiles recent;
    private final RepairReport report;
    private final RepeatsOffer repeats;
    private final PieceTakes takes;
    private final PieceLock lock;
    private final PieceSaver saver;
    private final Autosave autosave;
    /// How many times reading was asked for: only the last is shown.
    private int askedFor;

    Documents(Services services, RecentFiles recent, RepairReport report, Safe safe) {
        this.services = services;
        this.recent = recent;
        this.report = report;
        repeats = new RepeatsOffer(services);
        takes = new PieceTakes(services);
        lock = new PieceLock(services, this::saveAs);
        saver = new PieceSaver(services, recent, safe, this::project, lock);
        autosave = new Autosave(services, this::project, safe.recovery());
    }

    /// When the open piece was last written, or null.
    ObjectProperty<@Nullable LocalTime> savedAtProperty() {
        return saver.savedAtProperty();
    }

    /// The open piece with all that belongs to it.
    private Project project() {
        Session session = services.session();
        return new Project(session.titleProperty().get(), session.composerProperty().get(), session.score(),
                takes.list(), new Project.Desk(session.mutedProperty().get(), session.soloedProperty().get(),
                        services.playhead().loopProperty().get(), services.playhead().tick()));
    }

    void newPiece() {
        whenSafe(() -> {
            askedFor++;
            show(Score.empty(), "Untitled", null, null);
        });
    }

    void choose() {
        services.files().open("Open a piece", READABLE).ifPresent(this::open);
    }

    /// Reads the file and opens it; where it cannot be read, what was open stays open.
    void open(Path file) {
        whenSafe(() -> read("Open " + file.getFileName(), _ -> Found.in(file), ScoreFiles.titleOf(file), file));
    }

    /// Opens the first of the files, and lists the others: one piece is open at a time.
    void open(List<Path> files) {
        List<Path> others = files.stream().skip(1).toList();
        others.forEach(recent::add);
        files.stream().findFirst().ifPresent(file -> open(file));
        if (!others.isEmpty()) {
            services.messages().show(Messages.Kind.INFO, (others.size() == 1
                    ? others.getFirst().getFileName() + " is"
                    : others.size() + " more files are")
                    + " in the library under Recent: one piece is open at a time.");
        }
    }

    /// Opens what is read from elsewhere, such as a sample; it has no file of its own to be saved to.
    void open(String title, Job<ScoreFile> reading) {
        whenSafe(() -> read("Open " + title, context -> new Found(reading.run(context), null, null), title, null));
    }

    /// Opens a project that is read from elsewhere, such as an example; it has no file of its own to be saved to.
    ///
    /// @param then done once it is open
    void openProject(String title, Job<Project> reading, Runnable then) {
        whenSafe(() -> read("Open " + title, context -> Found.of(reading.run(context)), title, null, then));
    }

    /// Opens what is in the file as a piece without one, which replaces nothing where it is saved.
    void openCopy(String title, Path file) {
        whenSafe(() -> read("Open " + title, _ -> Found.in(file), title, null));
    }

    /// What is to be shown.
    ///
    /// @param project of a project file, or null
    /// @param stamp of the file, or null
    private record Found(ScoreFile file, @Nullable Project project, @Nullable FileStamp stamp) {
        static Found of(Project project) {
            return new Found(PieceFiles.of(project).file(), project, null);
        }

        static Found in(Path path) throws Exception {
            PieceFiles.Opened opened = PieceFiles.read(path);
            return new Found(opened.file(), opened.project(), FileStamp.of(path));
        }
    }

    /// Opens unsaved work of a program that ended otherwise; it stays on the disk until it is saved.
    void recover(Recovery.Lost lost, Journal journal) {
        askedFor++;
        Path file = lost.file();
        show(lost.project().score(), file == null ? lost.project().title() : ScoreFiles.titleOf(file), file, null);
        restore(lost.project());
        services.session().markUnsaved();
        autosave.takeUp(journal);
    }

    private void read(String name, Job<Found> reading, String title, @Nullable Path file) {
        read(name, reading, title, file, () -> {});
    }

    private void read(String name, Job<Found> reading, String title, @Nullable Path file, Runnable then) {
        int asked = ++askedFor;
        Score left = services.session().score();
        services.jobs().submit(name, Lane.IO, reading, found -> {
            if (asked == askedFor) {
                goOnFrom(left, () -> {
                    show(found, title, file);
                    then.run();
                });
            }
        }, problem -> {
            if (problem instanceof JobCancelledException) {
                return;
            }
            services.messages().show(Messages.Kind.ERROR, sentence(problem));
            if (file != null && !Files.exists(file)) {
                recent.remove(file);
            }
        });
    }

    /// Goes on, after asking once more where the piece was changed since the user agreed to leave it.
    @SuppressWarnings("ReferenceEquality") // the very score that was left
    private void goOnFrom(Score left, Runnable next) {
        if (services.session().score() == left) {
            next.run();
        } else {
            whenSafe(next);
        }
    }

    private void show(Found found, String title, @Nullable Path file) {
        show(found.file().score(), title, file, found.stamp());
        services.session().composerProperty().set(found.file().credit().composer());
        if (found.project() != null) {
            restore(found.project());
        }
        if (file != null) {
            recent.add(file);
            repeats.tell(title, found.file(), file);
        }
        report.tell(title, found.file());
    }

    /// The rest of what belongs to the piece.
    private void restore(Project project) {
        Session session = services.session();
        session.composerProperty().set(project.composer());
        takes.opened(project.takes());
        session.mutedProperty().set(project.desk().muted());
        session.soloedProperty().set(project.desk().soloed());
        services.playhead().loopProperty().set(project.desk().loop());
        services.playhead().seek(project.desk().playhead());
    }

    static String sentence(Throwable problem) {
        String message = problem.getMessage();
        return message == null ? "The file cannot be read: " + problem.getClass().getSimpleName() : message;
    }

    private void show(Score score, String title, @Nullable Path file, @Nullable FileStamp stamp) {
        repeats.withdraw();
        services.player().stop();
        services.session().open(score, title, file);
        services.playhead().loopProperty().set(null);
        services.playhead().seek(0);
        saver.opened(stamp);
    }

    void save() {
        saveThen(() -> {});
    }

    void saveAs() {
        askWhere().ifPresent(file -> saver.write(file, () -> {}, this::saveAs));
    }

    private void saveThen(Runnable next) {
        Optional<Path> file = services.session().file().filter(PieceFiles::canWrite).or(this::askWhere);
        file.ifPresent(path -> saver.write(path, next, this::saveAs));
    }

    private Optional<Path> askWhere() {
        Session session = services.session();
        boolean midi = session.file().map(file -> PieceFiles.canWrite(file) && !ProjectFile.isProject(file))
                .orElse(false);
        return services.files().save("Save", session.file().orElse(null),
                FileNames.of(session.titleProperty().get(), "Untitled") + (midi ? ".mid" : ProjectFile.ENDING),
                WRITABLE);
    }

    /// Whether unsaved work is written down.
    boolean keepsUnsaved() {
        return autosave.isKeeping();
    }

    /// Lets go of what was written down of the open piece: its user saved it, or chose not to.
    void close() {
        autosave.close();
        lock.close();
    }

    /// Goes on at once where nothing would be lost; otherwise asks first.
    void whenSafe(Runnable next) {
        if (!services.session().dirtyProperty().get()) {
            next.run();
            return;
        }
        String title = services.session().titleProperty().get();
        Optional<Integer> answer = services.questions().ask("Unsaved changes",
                "“" + title + "” has changes that are not saved.", List.of("Save", "Don’t save", "Cancel"));
        answer.ifPresent(choice -> {
            switch (choice) {
                case 0 -> saveThen(() -> whenSafe(next));
                case 1 -> next.run();
                default -> {
                }
            }
        });
    }
}
