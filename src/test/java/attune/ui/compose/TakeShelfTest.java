package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.DeleteNotes;
import attune.edit.Selection;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.play.Player;
import attune.ui.common.RollOverlay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of takes: kept, thrown away, compared, placed in another piece, saved.
class TakeShelfTest {
    @TempDir
    Path folder;

    @Test
    void keepingIsOneStepThatUndoRemoves() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            Score before = studio.session().score();
            studio.viewModel().composeOrStop();
            studio.shelf().keep(studio.take(0));
            assertEquals("Keep Take A", studio.session().undoLabelProperty().get());
            assertEquals(20, studio.session().score().tracks().getFirst().notes().size());
            assertNull(studio.session().previewProperty().get());
            assertTrue(studio.shelf().isKept(studio.take(0)));
            assertNotNull(studio.shelf().passageProperty().get(), "its heat maps stay");
            assertEquals(studio.session().score(), studio.fakes().player().score);
            studio.session().undo();
            assertSame(before, studio.session().score());
            assertEquals("", studio.session().undoLabelProperty().get());
            assertFalse(studio.shelf().isKept(studio.take(0)));
        });
    }

    @Test
    void aPieceWithoutATrackGetsOneInTheSameStep() {
        ComposeStudio.open(folder, Score.ofTracks(480, List.of()), studio -> {
            studio.viewModel().composeOrStop();
            assertEquals(0, studio.take(0).start());
            studio.shelf().keep(studio.take(0));
            assertEquals("Solo cello", studio.session().score().tracks().getFirst().name());
            assertEquals(12, studio.session().score().noteCount());
            studio.session().undo();
            assertEquals(List.of(), studio.session().score().tracks());
        });
    }

    @Test
    void discardingLeavesNoTrace() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            Score before = studio.session().score();
            studio.viewModel().composeOrStop();
            studio.shelf().discard(studio.take(0));
            assertSame(before, studio.session().score());
            assertSame(before, studio.fakes().player().score);
            assertEquals("", studio.session().undoLabelProperty().get());
            assertNull(studio.session().previewProperty().get());
            assertEquals(RollOverlay.NONE, studio.overlay());
            assertNull(studio.shelf().passageProperty().get());
            assertEquals(List.of(), studio.services().takes().entries());
            assertNull(studio.services().takes().selectedProperty().get());
            studio.viewModel().composeOrStop();
            assertEquals("Take A", studio.take(0).name(), "its name is free again");
        });
    }

    @Test
    void takesAreComparedWhileTheyPlay() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().composeOrStop();
            studio.viewModel().composeOrStop();
            studio.fakes().player().tick = 5000;
            studio.shelf().select(studio.take(1));
            assertEquals(Player.State.PLAYING, studio.fakes().player().state);
            assertEquals(5000, studio.fakes().player().tick);
            assertTrue(studio.fakes().player().score.tracks().getFirst().notes().containsAll(studio.take(1).notes()));
            assertEquals(studio.take(1).melody().steps(),
                    studio.passage().steps(), "its heat maps come back");
            studio.shelf().play(studio.take(0));
            assertEquals(2 * ComposeStudio.BAR, studio.fakes().player().tick);
            studio.shelf().play(studio.take(0));
            assertEquals(Player.State.PAUSED, studio.fakes().player().state);
        });
    }

    @Test
    void theLibrarySelectsTakesToo() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().composeOrStop();
            studio.viewModel().composeOrStop();
            studio.services().takes().selectedProperty().set(studio.take(1));
            assertEquals("Take A", studio.preview().name());
            studio.shelf().star(studio.take(1));
            assertTrue(studio.take(1).starred());
            assertSame(studio.take(1), studio.services().takes().selectedProperty().get());
            studio.services().takes().selectedProperty().set(null);
            assertNull(studio.session().previewProperty().get());
        });
    }

    @Test
    void aTakeIsPlacedAnewInAPieceOfAnotherResolution() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().composeOrStop();
            List<Note> before = studio.preview().notes();
            Score other = Score.ofTracks(96, List.of(Track.named("Other", 0, 0)));
            studio.session().open(other, "Other", null);
            studio.shelf().select(studio.take(0));
            List<Note> after = studio.preview().notes();
            assertEquals(before.size(), after.size());
            assertEquals(before.getLast().end() / 5, after.getLast().end());
            assertEquals(2 * ComposeStudio.BAR / 5, studio.preview().start());
        });
    }

    @Test
    void heatMapsAreSavedAsPicturesAndTables() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().composeOrStop();
            studio.fakes().dialogs().path = Optional.of(folder.resolve("out"));
            studio.shelf().export(studio.take(0));
            for (String name : List.of("Take A expects.png", "Take A expects.svg", "Take A expects.csv",
                    "Take A attention.png", "Take A attention.svg", "Take A attention.csv")) {
                assertTrue(Files.isRegularFile(folder.resolve("out").resolve(name)), name);
            }
            assertTrue(studio.fakes().messages().said.getFirst().startsWith("INFO: The heat maps of Take A are in"));
        });
    }

    @Test
    void undoingAKeptTakeShowsItAgainAndRedoingPutsItBack() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().composeOrStop();
            studio.shelf().keep(studio.take(0));
            studio.session().undo();
            assertEquals("Take A", studio.preview().name());
            assertSame(studio.take(0), studio.shelf().selectedProperty().get());
            studio.session().redo();
            assertNull(studio.session().previewProperty().get());
            assertSame(studio.take(0), studio.shelf().selectedProperty().get());
            studio.shelf().clear();
            studio.session().undo();
            assertNull(studio.session().previewProperty().get(), "what is not selected stays away");
        });
    }

    @Test
    void aKeptTakeThatIsEditedDoesNotComeBackOverItsOwnNotes() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().composeOrStop();
            studio.shelf().keep(studio.take(0));
            List<Note> notes = studio.session().score().tracks().getFirst().notes();
            studio.session().apply(new DeleteNotes(Selection.of(0, List.of(notes.getLast()))));
            assertNull(studio.session().previewProperty().get());
            assertFalse(studio.shelf().isKept(studio.take(0)));
        });
    }

    @Test
    void keepingATakeThatStandsInThePieceAlreadyIsNoStep() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().composeOrStop();
            studio.shelf().keep(studio.take(0));
            Score kept = studio.session().score();
            studio.shelf().keep(studio.take(0));
            assertSame(kept, studio.session().score());
            assertEquals(List.of("INFO: Take A stands in the piece already."), studio.fakes().messages().said);
        });
    }
}
