package attune.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.survey.Tunes;
import attune.io.MidiWriter;
import attune.task.DirectJobRunner;
import attune.ui.FakeMessages;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.FxJobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusViewModelTest {
    @TempDir
    Path folder;

    @TempDir
    Path home;

    @BeforeEach
    void pieces() throws IOException {
        Files.write(folder.resolve("a.mid"), MidiWriter.write(Tunes.of(1, 8)));
        Files.write(folder.resolve("b.mid"), MidiWriter.write(Tunes.of(2, 8)));
        Files.write(folder.resolve("c.mid"), MidiWriter.write(Tunes.of(1, 8)));
        Files.writeString(folder.resolve("d.mid"), "no music");
    }

    @Test
    void theEndSaysHowManyWereReadRejectedAndDuplicates() {
        with(model -> assertEquals("4 of 4 read, 1 rejected, 1 duplicate", model.statusProperty().get()));
    }

    @Test
    void hidingDuplicatesKeepsOneOfEachGroup() {
        with(model -> {
            assertEquals("the same notes as a.mid", row(model, "c.mid").copyWords());
            model.hideCopiesProperty().set(true);
            assertEquals(List.of("a.mid", "b.mid", "d.mid"), names(model));
        });
    }

    @Test
    void theFilterWantsAllWordsInAnyColumnAlsoThatOfTheDuplicates() {
        with(model -> {
            model.filterProperty().set("header D.MID");
            assertEquals(List.of("d.mid"), names(model));
            model.filterProperty().set("same notes");
            assertEquals(List.of("c.mid"), names(model));
        });
    }

    @Test
    void whatIsShownIsForTrainingUnlessFilesAreTickedAndNeverWhatCannotBeRead() {
        with(model -> {
            model.hideCopiesProperty().set(true);
            assertEquals(List.of(folder.resolve("a.mid"), folder.resolve("b.mid")), model.forTraining());
            row(model, "b.mid").chosenProperty().set(true);
            row(model, "d.mid").chosenProperty().set(true);
            assertEquals(List.of(folder.resolve("b.mid")), model.forTraining());
        });
    }

    @Test
    void anotherFolderTakesThePlaceOfTheFirst() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.write(other.resolve("z.mid"), MidiWriter.write(Tunes.of(9, 8)));
        with(model -> {
            model.read(other);
            assertEquals(List.of("z.mid"), names(model));
            assertFalse(model.readingProperty().get());
        });
    }

    @Test
    void afterAStopTheRowsStayAndTheLineSaysSo() {
        try (StudioStage studio = StudioStage.in(home)) {
            FxStage.run(() -> {
                CorpusViewModel model = new CorpusViewModel(studio.services().jobs(), studio.services().messages());
                model.read(folder);
                model.stop();
                stopped = model;
            });
            studio.awaitRest();
            String status = FxStage.get(() -> stopped.statusProperty().get());
            assertTrue(status.contains("stopped") || status.contains("duplicate"), status);
            assertFalse(stopped.readingProperty().get());
        }
    }

    private CorpusViewModel stopped = new CorpusViewModel(
            new FxJobs(new DirectJobRunner(), new FakeMessages()), new FakeMessages());

    private void with(Consumer<CorpusViewModel> test) {
        FxStage.run(() -> {
            FakeMessages told = new FakeMessages();
            CorpusViewModel model = new CorpusViewModel(new FxJobs(new DirectJobRunner(), told), told);
            model.read(folder);
            test.accept(model);
        });
    }

    private static CorpusRow row(CorpusViewModel model, String file) {
        return model.shown().stream().filter(row -> row.facts().file().equals(file)).findFirst().orElseThrow();
    }

    private static List<String> names(CorpusViewModel model) {
        return model.shown().stream().map(row -> row.facts().file()).sorted().toList();
    }
}
