package attune.ui.library;

import attune.model.MuseGanSpec;
import attune.ui.common.ModelLibrary;
import attune.ui.common.RecentFiles;
import attune.ui.common.Takes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The rows of the library: examples, samples, recent files, takes and models, each under its heading.
final class LibraryViewModel {
    private static final int RECENT = 6;

    private final List<Example> examples;
    private final List<Sample> samples;
    private final RecentFiles recent;
    private final Takes takes;
    private final ModelLibrary models;
    private final LibraryOpener opener;
    private final ObservableList<LibraryItem> items = FXCollections.observableArrayList();

    LibraryViewModel(List<Example> examples, List<Sample> samples, RecentFiles recent, Takes takes,
            ModelLibrary models, LibraryOpener opener) {
        this.examples = List.copyOf(examples);
        this.samples = List.copyOf(samples);
        this.recent = recent;
        this.takes = takes;
        this.models = models;
        this.opener = opener;
        recent.paths().addListener((ListChangeListener<Path>) _ -> refill());
        takes.entries().addListener((ListChangeListener<Takes.Entry>) _ -> refill());
        models.entries().addListener((ListChangeListener<ModelLibrary.Entry>) _ -> refill());
        refill();
    }

    ObservableList<LibraryItem> items() {
        return items;
    }

    /// Opens a piece, selects a take or a model; headings do nothing.
    void activate(LibraryItem item) {
        switch (item) {
            case LibraryItem.ExampleItem(Example example) -> opener.open(example);
            case LibraryItem.SampleItem(Sample sample) -> opener.open(sample);
            case LibraryItem.RecentItem(Path path) -> opener.open(path);
            case LibraryItem.TakeItem(Takes.Entry take) -> takes.selectedProperty().set(take);
            case LibraryItem.ModelItem(ModelLibrary.Entry model) when model.spec() instanceof MuseGanSpec -> {
                models.voicesProperty().set(model);
                opener.showPanel("Voices");
            }
            case LibraryItem.ModelItem(ModelLibrary.Entry model) -> {
                models.selectedProperty().set(model);
                opener.showPanel("Compose");
            }
            case LibraryItem.Heading _,LibraryItem.Hint _ -> {
            }
        }
    }

    void forget(Path path) {
        recent.remove(path);
    }

    private void refill() {
        List<LibraryItem> rows = new ArrayList<>();
        section(rows, "Examples", examples.stream().map(LibraryItem.ExampleItem::new).toList(), "");
        section(rows, "Samples", samples.stream().map(LibraryItem.SampleItem::new).toList(), "");
        section(rows, "Recent", recent.paths().stream().limit(RECENT).map(LibraryItem.RecentItem::new).toList(),
                "Files that you open");
        section(rows, "Takes", takes.entries().stream().map(LibraryItem.TakeItem::new).toList(),
                "What you compose");
        section(rows, "Models", models.entries().stream().map(LibraryItem.ModelItem::new).toList(),
                "Networks that you train");
        items.setAll(rows);
    }

    private static void section(List<LibraryItem> rows, String title, List<? extends LibraryItem> members,
            String whenEmpty) {
        if (members.isEmpty() && whenEmpty.isEmpty()) {
            return;
        }
        rows.add(new LibraryItem.Heading(title));
        rows.addAll(members);
        if (members.isEmpty()) {
            rows.add(new LibraryItem.Hint(whenEmpty));
        }
    }
}
