package attune.ui.shell;

import attune.io.MidiWriter;
import attune.io.ScoreFile;
import attune.io.ScoreFiles;
import attune.music.Score;
import attune.project.AtomicFile;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Opens, saves and leaves pieces; files are read and written on the IO lane. FX thread only.
final class Documents {
    static final List<Kind> MIDI = List.of(new Kind("MIDI file", List.of("mid", "midi")));
    private static final List<Kind> READABLE = List.of(
            new Kind("Music", ScoreFiles.ENDINGS),
            new Kind("All files", List.of("*")));

    private final Services services;
    private final RecentFiles recent;
    private final RepairReport report;
    private final RepeatsOffer repeats;
    private final ObjectProperty<@Nullable LocalTime> savedAt = new SimpleObjectProperty<>();
    /// How many times reading was asked for: only the last is shown.
    private int askedFor;
    /// How many pieces were shown: what was begun with one must not touch the next.
    private int openPieces;

    Documents(Services services, RecentFiles recent, RepairReport report) {
        this.services = services;
        this.recent = recent;
        this.report = report;
        repeats = new RepeatsOffer(services);
    }

    /// When the open piece was last written, or null.
    ObjectProperty<@Nullable LocalTime> savedAtProperty() {
        return savedAt;
    }

    void newPiece() {
        whenSafe(() -> {
            askedFor++;
            show(Score.empty(), "Untitled", null);
        });
    }

    void choose() {
        services.files().open("Open a piece", READABLE).ifPresent(this::open);
    }

    /// Reads the file and opens it; where it cannot be read, what was open stays open.
    void open(Path file) {
        whenSafe(() -> read("Open " + file.getFileName(), _ -> ScoreFiles.read(file), nameOf(file), file));
    }

    /// Opens what is read from elsewhere, such as a sample; it has no file of its own to be saved to.
    void open(String title, Job<ScoreFile> reading) {
        whenSafe(() -> read("Open " + title, reading, title, null));
    }

    private void read(String name, Job<ScoreFile> reading, String title, @Nullable Path file) {
        int asked = ++askedFor;
        Score left = services.session().score();
        services.jobs().submit(name, Lane.IO, reading, found -> {
            if (asked == askedFor) {
                goOnFrom(left, () -> show(found, title, file));
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

    private void show(ScoreFile found, String title, @Nullable Path file) {
        show(found.score(), title, file);
        services.session().composerProperty().set(found.credit().composer());
        if (file != null) {
            recent.add(file);
            repeats.tell(title, found, file);
        }
        report.tell(title, found);
    }

    private static String sentence(Throwable problem) {
        String message = problem.getMessage();
        return message == null ? "The file cannot be read: " + problem.getClass().getSimpleName() : message;
    }

    private void show(Score score, String title, @Nullable Path file) {
        openPieces++;
        repeats.withdraw();
        services.player().stop();
        services.session().open(score, title, file);
        services.playhead().loopProperty().set(null);
        services.playhead().seek(0);
        savedAt.set(null);
    }

    void save() {
        saveThen(() -> {});
    }

    void saveAs() {
        askWhere().ifPresent(file -> write(file, () -> {}));
    }

    private void saveThen(Runnable next) {
        Optional<Path> file = services.session().file().filter(Documents::isMidi).or(this::askWhere);
        file.ifPresent(path -> write(path, next));
    }

    private Optional<Path> askWhere() {
        Session session = services.session();
        return services.files().save("Save as MIDI", session.file().orElse(null),
                FileNames.of(session.titleProperty().get(), "Untitled") + ".mid", MIDI);
    }

    private void write(Path file, Runnable next) {
        Score score = services.session().score();
        int piece = openPieces;
        services.jobs().submit("Save " + file.getFileName(), Lane.IO, _ -> {
            AtomicFile.replace(file, MidiWriter.write(score));
            return file;
        }, written -> {
            recent.add(written);
            if (piece == openPieces) {
                services.session().markSaved(written, nameOf(written), score);
                savedAt.set(LocalTime.now(ZoneId.systemDefault()));
                next.run();
            }
        }, problem -> {
            if (!(problem instanceof JobCancelledException)) {
                services.messages().show(Messages.Kind.ERROR,
                        file.getFileName() + " could not be saved: " + sentence(problem)
                                + ". Nothing was changed on disk; try another folder.",
                        "Save as…", this::saveAs);
            }
        });
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

    static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean isMidi(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".mid") || name.endsWith(".midi");
    }
}
