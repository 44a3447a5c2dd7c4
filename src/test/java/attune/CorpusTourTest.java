package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.survey.Tunes;
import attune.io.MidiWriter;
import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.play.Player;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looks through a folder of pieces, some of them copies and some broken, and leaves pictures.
class CorpusTourTest {
    private static final int PIECES = 600;

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @Test
    void aFolderIsLookedThrough() throws IOException {
        write();
        try (StudioStage studio = StudioStage.in(home)) {
            Tour.dark(studio);
            studio.act("file.corpus");
            Scene scene = scene();
            assertTrue(placeholder(scene).contains("Choose a folder"));
            studio.dialogs.path = Optional.of(folder);
            FxStage.run(() -> find(scene, "corpus-choose", Button.class).fire());
            FxStage.waitFor("the first rows", () -> pictured(scene));
            studio.awaitRest();
            assertEquals("605 of 605 read, 2 rejected, 3 duplicates", status(scene));
            sortByRemarks(scene);
            FxStage.run(() -> scene.getWindow().setWidth(1100));
            picture(scene, "82-corpus-duplicates-dark");
            assertTrue(sees(scene, "transposed by +2"), "why it is a duplicate");
            filter(scene, "header");
            picture(scene, "81-corpus-filtered-dark");
            assertEquals(1, rows(scene));
            assertTrue(sees(scene, "there is no MIDI header, so it is no MIDI file"), "why it is rejected");
            filter(scene, "");
            FxStage.run(() -> find(scene, "corpus-hide", CheckBox.class).setSelected(true));
            Tour.light(studio);
            picture(scene, "83-corpus-hidden-light");
            assertEquals(PIECES + 2, rows(scene));
            FxStage.run(() -> scene.getWindow().setWidth(1000));
            picture(scene, "84-corpus-narrow-light");
            assertFalse(status(scene).isEmpty());
            Node use = find(scene, "corpus-train", Button.class);
            assertTrue(FxStage.get(() -> use.localToScene(use.getBoundsInLocal()).getMaxX()) <= 1000);
            hearAndTrain(studio, scene);
        }
    }

    /// Takes the picture within the pulse that brought the first rows: a moment later all of them are there.
    private static boolean pictured(Scene scene) {
        if (table(scene).getItems().isEmpty()) {
            return false;
        }
        picture(scene, "80-corpus-filling-dark");
        assertTrue(status(scene).contains(" of 605 read"), status(scene));
        return true;
    }

    private void hearAndTrain(StudioStage studio, Scene scene) {
        FxStage.run(() -> {
            table(scene).getSelectionModel().select(1);
            table(scene).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false,
                    false));
        });
        FxStage.waitFor("the piece to sound", () -> studio.player.state() == Player.State.PLAYING);
        AtomicInteger handed = new AtomicInteger();
        FxStage.run(() -> studio.services().actions().add("train.addPieces", "Add pieces", null, null,
                () -> handed.set(studio.services().pieces().take().size())));
        FxStage.run(() -> find(scene, "corpus-train", Button.class).fire());
        assertEquals(PIECES, handed.get(), "all that are shown and can be read");
        FxStage.run(() -> ((Stage) scene.getWindow()).close());
        assertFalse(FxStage.get(() -> studio.player.state() == Player.State.PLAYING), "closing ends it");
    }

    private void write() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("Chorales of the year"));
        for (int i = 0; i < PIECES; i++) {
            Score score = Tunes.of(i, 8 + i % 12).withTempos(List.of(TempoChange.ofBpm(0, 60 + i % 80)))
                    .withKeySignatures(i % 3 == 0 ? List.of() : List.of(new KeySignature(0, i % 5 - 2, i % 2 == 0)));
            Files.write(inside.resolve(String.format("chorale-%03d.mid", i)), MidiWriter.write(score));
        }
        Score first = Tunes.of(0, 8);
        Files.write(folder.resolve("copy of the first.mid"), MidiWriter.write(first));
        Files.write(folder.resolve("first in D.mid"), MidiWriter.write(first.withTracks(first.tracks().stream()
                .map(track -> track.withNotes(track.notes().stream().map(CorpusTourTest::higher).toList())).toList())));
        Files.write(folder.resolve("first again.mid"), MidiWriter.write(first));
        Files.writeString(folder.resolve("letter.mid"), "Dear friend");
        Files.write(folder.resolve("silence.mid"), MidiWriter.write(Score.empty()));
    }

    private static Note higher(Note note) {
        return note.withPitch(note.pitch() + 2);
    }

    private static Scene scene() {
        FxStage.settle();
        return FxStage.get(() -> Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && "Corpus".equals(stage.getTitle()))
                .map(Window::getScene).findFirst().orElseThrow());
    }

    private static void picture(Scene scene, String name) {
        Tour.picture(scene, name);
    }

    private static <T> T find(Scene scene, String id, Class<T> type) {
        return FxStage.get(() -> type.cast(scene.lookup("#" + id)));
    }

    private static TableView<?> table(Scene scene) {
        return find(scene, "corpus-table", TableView.class);
    }

    private static int rows(Scene scene) {
        return FxStage.get(() -> table(scene).getItems().size());
    }

    private static String status(Scene scene) {
        return FxStage.get(() -> find(scene, "corpus-status", Label.class).getText());
    }

    private static String placeholder(Scene scene) {
        return FxStage.get(() -> table(scene).getPlaceholder() instanceof Label label ? label.getText() : "");
    }

    private static void filter(Scene scene, String words) {
        FxStage.run(() -> find(scene, "corpus-filter", TextField.class).setText(words));
        FxStage.settle();
    }

    private static boolean sees(Scene scene, String words) {
        return FxStage.get(() -> scene.getRoot().lookupAll(".table-cell").stream()
                .anyMatch(node -> node instanceof Labeled cell && isWhole(cell, words)));
    }

    /// Whether the words stand in the cell, and all of it is seen: its lines are neither wider nor higher than the row.
    private static boolean isWhole(Labeled cell, String words) {
        return cell.getGraphic() instanceof Text lines && lines.getText().contains(words)
                && !lines.getText().endsWith("…") && lines.getLayoutBounds().getWidth() <= cell.getWidth()
                && lines.getLayoutBounds().getHeight() <= cell.getHeight();
    }

    private static void sortByRemarks(Scene scene) {
        FxStage.run(() -> sortByLast(table(scene)));
    }

    private static <T> void sortByLast(TableView<T> table) {
        table.getSortOrder().setAll(List.of(table.getColumns().getLast()));
    }
}
