package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.generate.Primer;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The model and the settings that a take is drawn with.
class ComposeViewModelTest {
    @TempDir
    Path folder;

    @Test
    void theSeedIsNewForEachTakeUnlessItIsLocked() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().composeOrStop();
            studio.viewModel().composeOrStop();
            assertNotEquals(studio.take(0).options().seed(), studio.take(1).options().seed());
            assertNotEquals(studio.take(0).notes(), studio.take(1).notes());
            studio.viewModel().copySettings(studio.take(1));
            studio.viewModel().composeOrStop();
            assertEquals(studio.take(2).options(), studio.take(0).options());
            assertEquals(studio.take(2).notes(), studio.take(0).notes(), "same seed, same take");
            assertEquals("Solo cello, from nothing\nPitch rather safe · 0.8, rhythm rather steady · 0.6, seed "
                    + studio.take(0).options().seed(), TakeCard.origin(studio.take(0)));
            assertEquals(studio.take(0).options().seed(), studio.services().settings().settings().compose().seed());
        });
    }

    @Test
    void withoutAModelTheButtonSaysWhyItCannot() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.services().models().entries().clear();
            assertNull(studio.services().models().selectedProperty().get());
            assertTrue(studio.viewModel().whyNotProperty().get().contains("Train one"));
            studio.viewModel().composeOrStop();
            assertEquals(List.of(), studio.composer().options);
        });
    }

    @Test
    void aTakesSettingsBringBackWhatItBeganWith() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            List<Note> tune = studio.session().score().tracks().getFirst().notes();
            studio.session().select(Selection.of(0, tune.subList(2, 5)));
            studio.viewModel().start().beginningProperty().set(Beginning.SELECTION);
            studio.viewModel().composeOrStop();
            studio.session().select(Selection.NONE);
            studio.viewModel().start().beginningProperty().set(Beginning.NOTHING);
            studio.viewModel().composeOrStop();
            studio.viewModel().copySettings(studio.take(1));
            assertEquals("", studio.viewModel().whyNotProperty().get());
            studio.viewModel().composeOrStop();
            assertEquals(studio.composer().primers.getFirst(), studio.composer().primers.getLast());
            assertEquals(studio.take(2).notes(), studio.take(0).notes());
            assertEquals(studio.take(2).primer(), studio.take(0).primer());
            assertEquals(4 * 480, studio.passage().event(-1).orElseThrow().range().start());
            studio.viewModel().copySettings(studio.take(1));
            studio.viewModel().start().beginningProperty().set(Beginning.NOTHING);
            studio.viewModel().composeOrStop();
            assertEquals(Primer.NOTHING, studio.composer().primers.getLast(), "another choice ends it");
        });
    }

    @Test
    void whatATakeBeganWithStandsAtTheSameQuarterInAPieceOfAnotherResolution() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.services().playhead().seek(4 * 480);
            studio.viewModel().start().beginningProperty().set(Beginning.CURSOR);
            studio.viewModel().composeOrStop();
            studio.session().open(Score.ofTracks(96, List.of(Track.named("Other", 0, 0))), "Other", null);
            studio.viewModel().copySettings(studio.take(0));
            studio.viewModel().composeOrStop();
            assertEquals(4 * 96, studio.take(0).start());
            assertEquals(3 * 96, studio.passage().event(-1).orElseThrow().range().start());
        });
    }
}
