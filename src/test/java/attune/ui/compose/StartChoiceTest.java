package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.music.Note;
import attune.ui.heatmap.Passage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a take begins with, and why some beginnings are not possible.
class StartChoiceTest {
    @TempDir
    Path folder;

    @Test
    void theSelectionIsThePrimerAndTheTakeFollowsIt() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            assertFalse(studio.viewModel().start().selectionReasonProperty().get().isEmpty());
            studio.viewModel().start().beginningProperty().set(Beginning.SELECTION);
            assertEquals(studio.viewModel().start().selectionReasonProperty().get(),
                    studio.viewModel().whyNotProperty().get());
            List<Note> tune = studio.session().score().tracks().getFirst().notes();
            studio.session().select(Selection.of(0, tune.subList(4, 7)));
            assertEquals("", studio.viewModel().whyNotProperty().get());
            studio.viewModel().composeOrStop();
            assertEquals(List.of("E4", "F4", "F#4"), studio.composer().primers.getFirst().events().notes());
            assertEquals(7 * 480, studio.take(0).start());
            Passage passage = studio.passage();
            assertEquals(List.of(66), passage.event(-1).orElseThrow().pitches());
            assertEquals(6 * 480, passage.event(-1).orElseThrow().range().start());
            assertTrue(passage.event(-4).isEmpty());
        });
    }

    @Test
    void theCursorReadsWhatStandsBeforeThePlayhead() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            assertTrue(studio.viewModel().start().cursorReasonProperty().get().startsWith("No notes stand before"));
            studio.services().playhead().seek(3 * 480);
            assertEquals("", studio.viewModel().start().cursorReasonProperty().get());
            studio.viewModel().start().beginningProperty().set(Beginning.CURSOR);
            studio.viewModel().composeOrStop();
            assertEquals(List.of("C2.C4", "C2.C#4", "C2.D4"), studio.composer().primers.getFirst().events().notes());
            studio.viewModel().start().allTracksProperty().set(false);
            studio.viewModel().composeOrStop();
            assertEquals(List.of("C4", "C#4", "D4"), studio.composer().primers.getLast().events().notes());
            assertEquals(3 * 480, studio.take(0).start());
        });
    }

    @Test
    void aRestBeforeTheCursorReachesUpToIt() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.services().playhead().seek(2 * ComposeStudio.BAR + 720);
            studio.viewModel().start().beginningProperty().set(Beginning.CURSOR);
            studio.viewModel().composeOrStop();
            Passage passage = studio.passage();
            assertTrue(passage.event(-1).orElseThrow().range().end() <= 2 * ComposeStudio.BAR + 720);
        });
    }
}
