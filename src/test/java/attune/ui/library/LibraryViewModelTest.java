package attune.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.model.AttentionLstmSpec;
import attune.model.MuseGanSpec;
import attune.project.SettingsStore;
import attune.ui.common.ModelLibrary;
import attune.ui.common.RecentFiles;
import attune.ui.common.Takes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryViewModelTest implements LibraryOpener {
    private static final Example EXAMPLE = new Example("a.attune", "A chorale", "", "m", "One. Two.");
    private static final Sample SAMPLE = new Sample("minuet.mid", "Minuet in G", "C. Petzold");
    @TempDir
    Path folder;
    private RecentFiles recent;
    private ModelLibrary models;
    private LibraryViewModel library;
    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void build() {
        recent = new RecentFiles(SettingsStore.open(folder.resolve("settings.json")));
        models = new ModelLibrary(folder);
        library = new LibraryViewModel(List.of(EXAMPLE), List.of(SAMPLE), recent, new Takes(), models, this);
    }

    @Test
    void anEmptySectionSaysWhatWillStandThere() {
        assertTrue(library.items().contains(new LibraryItem.Hint("What you compose")));
        assertTrue(library.items().contains(new LibraryItem.SampleItem(SAMPLE)));
    }

    @Test
    void recentFilesAndModelsAppearAsTheyCome() {
        Path file = folder.resolve("song.mid");
        recent.add(file);
        ModelLibrary.Entry model = new ModelLibrary.Entry("Solo cello", folder.resolve("cello"), "c0ffee",
                AttentionLstmSpec.seed(), "2.41 nats",
                true);
        models.entries().add(model);
        assertTrue(library.items().contains(new LibraryItem.RecentItem(file.toAbsolutePath())));
        assertTrue(library.items().contains(new LibraryItem.ModelItem(model)));
        library.forget(file);
        assertFalse(library.items().contains(new LibraryItem.RecentItem(file.toAbsolutePath())));
    }

    @Test
    void aModelThatIsChosenIsTheOneToComposeWith() {
        ModelLibrary.Entry model = new ModelLibrary.Entry("Solo cello", folder.resolve("cello"), "c0ffee",
                AttentionLstmSpec.seed(), "2.41 nats",
                true);
        library.activate(new LibraryItem.ExampleItem(EXAMPLE));
        library.activate(new LibraryItem.SampleItem(SAMPLE));
        library.activate(new LibraryItem.ModelItem(model));
        library.activate(new LibraryItem.Heading("Models"));
        assertEquals(List.of("A chorale", "Minuet in G", "panel Compose"), opened);
        assertEquals(model, models.selectedProperty().get());
    }

    @Test
    void aModelThatDrawsVoicesIsShownInItsOwnPanel() {
        ModelLibrary.Entry model = new ModelLibrary.Entry("Four voices", folder.resolve("voices"), "c0ffee",
                MuseGanSpec.studio(4, 2), "", true);
        library.activate(new LibraryItem.ModelItem(model));
        assertEquals(List.of("panel Voices"), opened);
        assertEquals(model, models.voicesProperty().get());
        assertNull(models.selectedProperty().get());
    }

    @Test
    void theIndexOfSamplesIsReadLineByLine() {
        assertEquals(List.of(SAMPLE, new Sample("a.mid", "A", "")),
                Sample.parse("# samples\n\nminuet.mid|Minuet in G|C. Petzold\na.mid | A\nnothing\n"));
    }

    @Test
    void everySampleOfTheIndexCanBeReadAndHoldsNotes() throws Exception {
        for (Sample sample : Sample.all()) {
            assertTrue(sample.read().score().noteCount() > 0, sample.file());
            assertEquals(List.of(), sample.read().repairs(), sample.file());
        }
    }

    @Override
    public void open(Sample sample) {
        opened.add(sample.title());
    }

    @Override
    public void open(Example example) {
        opened.add(example.title());
    }

    @Override
    public void open(Path file) {
        opened.add(file.toString());
    }

    @Override
    public void showPanel(String name) {
        opened.add("panel " + name);
    }
}
