package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.picture.RollPicture;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.TakePreview;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollExportTest {
    private static final int BAR = 4 * 480;
    private static final Note THIRD_BAR = new Note(2 * BAR, 480, 64, 90);
    private static final Note FIFTH_BAR = new Note(4 * BAR, 480, 67, 90);
    private static final Score SONG = Score.ofTracks(480, List.of(Track.named("Lute", 24, 0)
            .withNotes(List.of(new Note(0, 480, 60, 90), THIRD_BAR, FIFTH_BAR))));

    @TempDir
    Path folder;

    @Test
    void withoutASelectionTheWholePieceIsWritten() throws Exception {
        try (StudioStage studio = studio(SONG)) {
            Path file = export(studio, "roll.svg");
            assertEquals("Song.svg", studio.dialogs.suggested);
            assertTrue(studio.says("roll.svg was written: the whole piece."));
            assertArrayEquals(RollPicture.of(SONG, "Song").svg(), Files.readAllBytes(file));
        }
    }

    @Test
    void theBarsOfTheSelectionAreWritten() throws Exception {
        try (StudioStage studio = studio(SONG)) {
            Selection selection = Selection.of(0, List.of(THIRD_BAR, FIFTH_BAR));
            FxStage.run(() -> studio.services().session().select(selection));
            Path file = export(studio, "roll.svg");
            assertTrue(studio.says("roll.svg was written: bars 3 to 5, those of the selection."));
            assertArrayEquals(RollPicture.of(SONG, selection.range(), "Song").svg(), Files.readAllBytes(file));
            FxStage.run(() -> studio.services().session().select(Selection.of(0, List.of(THIRD_BAR))));
            export(studio, "roll.svg");
            assertTrue(studio.says("roll.svg was written: bar 3, that of the selection."));
        }
    }

    @Test
    void theTakeThatIsShownIsInThePicture() throws Exception {
        try (StudioStage studio = studio(SONG.withTrack(0, Track.named("Lute", 24, 0)))) {
            FxStage.run(() -> studio.services().session().previewProperty()
                    .set(new TakePreview("Take A", 0, 0, List.of(FIFTH_BAR), false)));
            Path file = export(studio, "roll.svg");
            Score withTake = SONG.withTrack(0, SONG.tracks().getFirst().withNotes(List.of(FIFTH_BAR)));
            assertArrayEquals(RollPicture.of(withTake, "Song").svg(), Files.readAllBytes(file));
        }
    }

    @Test
    void theEndingOfTheNameChoosesTheKind() throws Exception {
        try (StudioStage studio = studio(SONG)) {
            assertEquals("PNG", new String(Files.readAllBytes(export(studio, "roll.PNG")), 1, 3,
                    StandardCharsets.US_ASCII));
            try (PDDocument document = Loader.loadPDF(export(studio, "roll.pdf").toFile())) {
                assertEquals(1, document.getNumberOfPages());
            }
        }
    }

    @Test
    void ofAnEmptyPieceThereIsASentenceAndNoFile() throws Exception {
        try (StudioStage studio = studio(Score.empty())) {
            assertFalse(Files.exists(export(studio, "roll.svg")));
            assertEquals(List.of(), studio.dialogs.asked);
            assertTrue(studio.says("There is nothing to make a picture of"));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInASentence() {
        try (StudioStage studio = studio(SONG)) {
            export(studio, "no such folder/roll.svg");
            assertTrue(studio.says("Export roll.svg"));
        }
    }

    private StudioStage studio(Score score) {
        StudioStage studio = StudioStage.in(folder);
        FxStage.run(() -> studio.services().session().open(score, "Song", null));
        return studio;
    }

    private Path export(StudioStage studio, String name) {
        Path file = folder.resolve(name);
        studio.dialogs.path = Optional.of(file);
        studio.act("file.exportRoll");
        studio.awaitRest();
        return file;
    }
}
