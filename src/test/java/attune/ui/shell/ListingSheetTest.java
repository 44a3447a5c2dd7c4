package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.InsertNotes;
import attune.io.TextListing;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingSheetTest {
    @TempDir
    Path folder;

    @Test
    void aRowTakesThePlayheadThereAndAnEditLeavesItWhereItIs() {
        try (StudioStage studio = StudioStage.in(folder)) {
            List<Note> tune = IntStream.range(0, 8).mapToObj(i -> new Note(i * 480L, 480, 60 + i, 80)).toList();
            FxStage.run(() -> studio.services().session()
                    .open(Score.ofTracks(480, List.of(Track.named("Tune", 0, 0).withNotes(tune))), "Tune", null));
            studio.act("view.listing");
            studio.awaitRest();
            TableView<TextListing.Row> table = FxStage.get(ListingSheetTest::table);
            assertEquals(8, table.getItems().size());
            FxStage.run(() -> table.getSelectionModel().select(3));
            assertEquals(3 * 480, FxStage.get(() -> studio.services().playhead().tick()));
            FxStage.run(() -> {
                studio.services().playhead().seek(480);
                studio.services().session()
                        .apply(new InsertNotes("Draw a note", 0, List.of(new Note(8 * 480L, 480, 70, 80))));
            });
            studio.awaitRest();
            FxStage.settle();
            assertEquals(10, table.getItems().size(), "a rest fills the last bar");
            assertEquals(480, FxStage.get(() -> studio.services().playhead().tick()));
            FxStage.run(() -> table.getSelectionModel().select(8));
            assertEquals(8 * 480, FxStage.get(() -> studio.services().playhead().tick()), "rows still answer");
        }
    }

    @SuppressWarnings("unchecked")
    private static TableView<TextListing.Row> table() {
        Stage sheet = Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(stage -> "Text listing".equals(stage.getTitle())).findFirst().orElseThrow();
        var table = sheet.getScene().getRoot().lookup(".table-view");
        assertTrue(table instanceof TableView);
        return (TableView<TextListing.Row>) table;
    }
}
