package attune.ui.notation;

import attune.container.AtomicFile;
import attune.edit.Selection;
import attune.music.Score;
import attune.notation.NotationOptions;
import attune.picture.Engraving;
import attune.picture.EngravingException;
import attune.picture.Paper;
import attune.picture.Picture;
import attune.picture.PictureFormat;
import attune.picture.Printers;
import attune.picture.PrintingException;
import attune.picture.SheetMusic;
import attune.picture.SheetStyle;
import attune.picture.SystemPicture;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import attune.task.JobHandle;
import attune.task.Lane;
import attune.task.Reason;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Pages for paper: how they shall be, and as they are. FX thread only; engraving, drawing, writing and printing are jobs of the IO
/// lane, where a wish that is outdated is cancelled.
final class PaperViewModel {
    /// What of the pages can be seen in the window: more would fill the memory.
    static final int MOST_PREVIEWS = 40;
    private static final int PREVIEW_WIDTH = 1000;
    private static final String MAKING = "Engraving…";
    /// After a letter, until the pages are made anew.
    private static final Duration TYPING = Duration.millis(300);

    private final Services services;
    private final Engraving engraving;
    private final PageChoices choices = new PageChoices();
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.of(Locale.getDefault()));
    private final ObjectProperty<Double> staff = new SimpleObjectProperty<>(SheetStyle.USUAL_STAFF);
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty composer = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Sheets> sheets = new ReadOnlyObjectWrapper<>(Sheets.NONE);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>();
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final PauseTransition typing = new PauseTransition(TYPING);
    private @Nullable JobHandle<Sheets> making;
    private int wish;
    /// The newest systems: another title or composer needs no others. Set by the job that made them.
    private volatile @Nullable Engraved engraved;

    /// What systems are made of.
    private record Wanted(PageScope scope, Score score, Selection selection, @Nullable TakePreview take,
            NotationOptions options, double spaces) {}

    private record Engraved(Wanted wanted, List<SystemPicture> systems) {}

    /// Pages, and the first of them as pixels.
    record Sheets(List<Picture> pages, List<Picture.Pixels> previews, Paper paper, String title) {
        static final Sheets NONE = new Sheets(List.of(), List.of(), Paper.A4, "");

        Sheets {
            pages = List.copyOf(pages);
            previews = List.copyOf(previews);
        }
    }

    PaperViewModel(Services services, Engraving engraving) {
        this.services = services;
        this.engraving = engraving;
        title.set(services.session().titleProperty().get());
        composer.set(services.session().composerProperty().get());
        choices.onChange(this::make);
        List.of(paper, staff).forEach(choice -> choice.addListener((_, _, _) -> make()));
        typing.setOnFinished(_ -> make());
        List.of(title, composer).forEach(text -> text.addListener((_, _, _) -> {
            busy.set(true); // the pages have other words
            status.set(MAKING);
            typing.playFromStart();
        }));
    }

    PageChoices choices() {
        return choices;
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    /// The height of a staff in millimetres.
    ObjectProperty<Double> staffProperty() {
        return staff;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty composerProperty() {
        return composer;
    }

    /// The newest pages that are ready.
    ReadOnlyObjectProperty<Sheets> sheetsProperty() {
        return sheets.getReadOnlyProperty();
    }

    /// How many pages there are, or what is being done, or what went wrong.
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    ObservableList<String> printers() {
        return printers;
    }

    ObjectProperty<@Nullable String> printerProperty() {
        return printer;
    }

    IntegerProperty copiesProperty() {
        return copies;
    }

    /// Whether the pages are not yet as they are wished.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Makes the pages as they are wished now; those that are being made otherwise are given up.
    void make() {
        stop();
        int mine = ++wish;
        busy.set(true);
        status.set(MAKING);
        Session session = services.session();
        SheetStyle style = new SheetStyle(paper.get(), staff.get());
        PageScope scope = choices.scopeProperty().get();
        Wanted wanted = new Wanted(scope, session.score(), session.selection(), session.previewProperty().get(),
                choices.options(), style.spaces());
        Supplier<Score> shown = scope.of(session);
        String heading = title.get().strip();
        String name = composer.get().strip();
        making = services.jobs().submit("Engrave pages", Lane.IO, context -> {
            List<Picture> pages = SheetMusic.pages(systems(wanted, shown, context), heading, name, style);
            return new Sheets(pages, previews(pages, context), style.paper(), heading);
        }, made -> {
            if (mine == wish) {
                settle(made, made.pages().size() == 1 ? "1 page" : made.pages().size() + " pages");
            }
        }, problem -> {
            if (mine == wish && !(problem instanceof JobCancelledException)) {
                settle(Sheets.NONE, sentence("Engrave pages", problem));
            }
        });
    }

    private void settle(Sheets made, String words) {
        making = null;
        sheets.set(made);
        status.set(words);
        busy.set(false);
    }

    private List<SystemPicture> systems(Wanted wanted, Supplier<Score> shown, JobContext context)
            throws EngravingException {
        Engraved known = engraved;
        if (known == null || !known.wanted().equals(wanted)) {
            known = new Engraved(wanted, engraving.engrave(shown.get(), wanted.options(), wanted.spaces(), context));
            engraved = known;
        }
        return known.systems();
    }

    /// The sentence of what was foreseen; a fault of ours is told in the studio's window as all are.
    private String sentence(String what, Throwable problem) {
        if (problem instanceof EngravingException || problem instanceof PrintingException) {
            return Reason.of(problem);
        }
        if (problem instanceof IOException) {
            return what + ": " + Reason.of(problem) + ".";
        }
        services.messages().failed(what, problem);
        return "There are no pages: Attune met a fault.";
    }

    private static List<Picture.Pixels> previews(List<Picture> pages, JobContext context) {
        return pages.stream().limit(MOST_PREVIEWS).map(page -> {
            context.checkCancelled();
            return page.pixels(PREVIEW_WIDTH);
        }).toList();
    }

    void stop() {
        typing.stop();
        if (making != null) {
            making.cancel();
            making = null;
        }
    }

    void findPrinters() {
        services.jobs().submit("Look for printers", Lane.IO, _ -> Printers.names(), found -> {
            printers.setAll(found);
            printer.set(found.isEmpty() ? null : found.getFirst());
        });
    }

    /// Writes the pages that are shown; several pictures become files of their own.
    void save(Path file) {
        Sheets shown = sheets.get();
        PictureFormat format = PictureFormat.of(file).orElse(PictureFormat.PDF);
        status.set("Writing…");
        services.jobs().submit("Write " + file.getFileName(), Lane.IO, _ -> {
            Map<Path, byte[]> files = format.files(shown.pages(), shown.title(), PictureFormat.PRINT, file);
            for (var content : files.entrySet()) {
                AtomicFile.replace(content.getKey(), content.getValue());
            }
            return List.copyOf(files.keySet());
        }, files -> status.set(files.size() == 1
                ? files.getFirst().getFileName() + " was written."
                : files.getFirst().getFileName() + " to " + files.getLast().getFileName() + " were written."),
                problem -> status.set("The pages were not written: " + sentence("Write pages", problem)));
    }

    void print() {
        Sheets shown = sheets.get();
        String chosen = printer.get();
        if (chosen == null || shown.pages().isEmpty()) {
            return;
        }
        int wanted = copies.get();
        status.set("Printing…");
        services.jobs().submit("Print " + shown.title(), Lane.IO, _ -> {
            Printers.print(chosen, shown.pages(), shown.paper(), wanted);
            return chosen;
        }, name -> status.set("The pages went to " + name + "."),
                problem -> status.set(sentence("Print pages", problem)));
    }
}
