package attune.ui.notation;

import attune.container.AtomicFile;
import attune.music.Score;
import attune.notation.NotationOptions;
import attune.notation.NotationOptions.Layout;
import attune.picture.Engraving;
import attune.picture.Paper;
import attune.picture.Picture;
import attune.picture.PictureFormat;
import attune.picture.Printers;
import attune.picture.SheetMusic;
import attune.picture.SheetStyle;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import attune.task.JobHandle;
import attune.task.Lane;
import attune.ui.common.Services;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Pages for paper: how they shall be, and as they are. FX thread only; engraving, drawing, writing and printing are jobs of the IO
/// lane, where a wish that is outdated is cancelled.
final class PaperViewModel {
    /// What of the pages can be seen in the window: more would fill the memory.
    static final int MOST_PREVIEWS = 40;
    private static final int PREVIEW_WIDTH = 1000;

    private final Services services;
    private final Engraving engraving;
    private final ObjectProperty<PageScope> scope = new SimpleObjectProperty<>(PageScope.PIECE);
    private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.PARTS);
    private final BooleanProperty written = new SimpleBooleanProperty();
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.of(Locale.getDefault()));
    private final ObjectProperty<Double> staff = new SimpleObjectProperty<>(SheetStyle.USUAL_STAFF);
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty composer = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Sheets> sheets = new ReadOnlyObjectWrapper<>(Sheets.NONE);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>();
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private @Nullable JobHandle<Sheets> making;
    private int wish;

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
        List.of(scope, layout, written, paper, staff, title, composer)
                .forEach(choice -> choice.addListener((_, _, _) -> make()));
    }

    ObjectProperty<PageScope> scopeProperty() {
        return scope;
    }

    ObjectProperty<Layout> layoutProperty() {
        return layout;
    }

    /// Whether transposing instruments are written as their players read them.
    BooleanProperty writtenProperty() {
        return written;
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

    boolean isBusy() {
        return making != null;
    }

    /// Makes the pages as they are wished now; those that are being made otherwise are given up.
    void make() {
        stop();
        int mine = ++wish;
        status.set("Engraving…");
        Supplier<Score> shown = scope.get().of(services.session());
        NotationOptions options = new NotationOptions(layout.get(), written.get());
        SheetStyle style = new SheetStyle(paper.get(), staff.get());
        String heading = title.get().strip();
        String name = composer.get().strip();
        making = services.jobs().submit("Engrave pages", Lane.IO, context -> {
            List<Picture> pages = SheetMusic.pages(
                    engraving.engrave(shown.get(), options, style.spaces(), context), heading, name, style);
            return new Sheets(pages, previews(pages, context), style.paper(), heading);
        }, made -> {
            if (mine == wish) {
                making = null;
                sheets.set(made);
                status.set(made.pages().size() == 1 ? "1 page" : made.pages().size() + " pages");
            }
        }, problem -> {
            if (mine == wish && !(problem instanceof JobCancelledException)) {
                making = null;
                sheets.set(Sheets.NONE);
                status.set(String.valueOf(problem.getMessage()));
            }
        });
    }

    private static List<Picture.Pixels> previews(List<Picture> pages, JobContext context) {
        return pages.stream().limit(MOST_PREVIEWS).map(page -> {
            context.checkCancelled();
            return page.pixels(PREVIEW_WIDTH);
        }).toList();
    }

    void stop() {
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
                problem -> status.set("The pages were not written: " + problem.getMessage()));
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
                problem -> status.set(String.valueOf(problem.getMessage())));
    }
}
