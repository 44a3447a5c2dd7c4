package attune.ui.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.InsertNotes;
import attune.music.Note;
import attune.picture.Engraving;
import attune.picture.EngravingException;
import attune.picture.Paper;
import attune.picture.SystemPicture;
import attune.ui.FxStage;
import attune.ui.TestServices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Jobs run at once here, and systems are a square.
class PaperViewModelTest {
    private static final SystemPicture SQUARE = new SystemPicture(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"90\"><rect width=\"90\" height=\"90\"/></svg>",
            1, 20, 10);

    @TempDir
    Path folder;
    private final AtomicInteger engraved = new AtomicInteger();

    private TestServices services() {
        return FxStage.get(() -> TestServices.in(folder));
    }

    private PaperViewModel model(TestServices fakes, Engraving engraving) {
        return FxStage.get(() -> {
            PaperViewModel model = new PaperViewModel(fakes.services(), engraving);
            model.make();
            return model;
        });
    }

    private Engraving squares() {
        return (_, _, _, _) -> {
            engraved.incrementAndGet();
            return List.of(SQUARE);
        };
    }

    @Test
    void anotherTitleNeedsNoOtherSystemsButAnotherNoteDoes() {
        TestServices fakes = services();
        PaperViewModel model = model(fakes, squares());
        FxStage.run(() -> model.titleProperty().set("Another"));
        assertTrue(FxStage.get(() -> model.busyProperty().get()), "what is shown has the old title");
        FxStage.waitFor("the pages", () -> FxStage.get(() -> !model.busyProperty().get()));
        assertEquals("Another", FxStage.get(() -> model.sheetsProperty().get().title()));
        assertEquals(1, engraved.get());
        FxStage.run(() -> {
            fakes.services().session().apply(new InsertNotes("Draw", 0, List.of(new Note(0, 480, 60, 80))));
            model.make();
        });
        assertEquals(2, engraved.get());
    }

    @Test
    void anotherPaperHasAnotherWidth() {
        PaperViewModel model = model(services(), squares());
        FxStage.run(() -> model.paperProperty().set(
                model.paperProperty().get() == Paper.A4 ? Paper.LETTER : Paper.A4));
        assertEquals(2, engraved.get());
        assertEquals(FxStage.get(() -> model.paperProperty().get()),
                FxStage.get(() -> model.sheetsProperty().get().paper()));
    }

    @Test
    void whatCannotBeEngravedIsSaidAndThereAreNoPagesToSave() {
        TestServices fakes = services();
        PaperViewModel model = model(fakes, (_, _, _, _) -> {
            throw new EngravingException("The line from bar 3 on cannot be engraved.");
        });
        assertEquals("The line from bar 3 on cannot be engraved.", FxStage.get(() -> model.statusProperty().get()));
        assertTrue(FxStage.get(() -> model.sheetsProperty().get().pages().isEmpty()));
        assertFalse(FxStage.get(() -> model.busyProperty().get()));
        assertTrue(fakes.messages().said.isEmpty(), "it was told already");
    }

    @Test
    void aFaultOfOursIsNoSentenceOfThePages() {
        TestServices fakes = services();
        PaperViewModel model = model(fakes, (_, _, _, _) -> {
            throw new IllegalStateException();
        });
        assertEquals("There are no pages: Attune met a fault.", FxStage.get(() -> model.statusProperty().get()));
        assertEquals(1, fakes.messages().said.size());
    }

    @Test
    void pagesAreWrittenAndAFolderThatIsGoneIsSaid() {
        PaperViewModel model = model(services(), squares());
        Path file = folder.resolve("pages.pdf");
        FxStage.run(() -> model.save(file));
        assertTrue(Files.exists(file));
        assertEquals("pages.pdf was written.", FxStage.get(() -> model.statusProperty().get()));
        FxStage.run(() -> model.save(folder.resolve("gone").resolve("pages.pdf")));
        assertTrue(FxStage.get(() -> model.statusProperty().get()).startsWith("The pages were not written: "));
    }
}
