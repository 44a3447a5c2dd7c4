package attune.ui.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.VoiceGrid;
import attune.generate.Attack;
import attune.model.MuseGanSpec;
import attune.task.DirectJobRunner;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a take: it is heard, goes on, and is kept.
class VoicesKeepingTest {
    @TempDir
    Path folder;

    @Test
    void aLongerPieceGoesOnWithOtherChords() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            VoiceGrid alone = studio.shown().after().grid();
            studio.viewModel().settings().partsProperty().set(4);
            VoicesTake whole = studio.shown().after();
            assertEquals(8, whole.bars());
            assertEquals(alone, whole.grid().slice(0, 32));
            assertNotEquals(alone, whole.grid().slice(96, 128));
            Recipe recipe = studio.recipe();
            List<float[]> chords = new Chain(4, 17).of(recipe).stream().map(inputs -> inputs.chords()).toList();
            assertEquals(recipe.inputs().chords(), chords.getFirst());
            assertTrue(new Chain(4, 17).of(recipe).stream()
                    .allMatch(inputs -> inputs.melody().equals(recipe.inputs().melody())));
            studio.viewModel().keep();
            assertEquals(8 * 1920, studio.score().end());
        });
    }

    @Test
    void keepingIsOneStepOnNewTracksNamedAfterTheVoices() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            studio.viewModel().keep();
            assertEquals(List.of("Piano", "Soprano", "Alto", "Tenor", "Bass"),
                    studio.score().tracks().stream().map(track -> track.name()).toList());
            assertEquals(GridFrame.notes(studio.shown().after().grid(), Attack.EACH_BEAT).get(3).size(),
                    studio.score().tracks().get(4).notes().size());
            assertTrue(studio.fakes().messages().said.getLast().contains("from bar 1 on"));
            studio.session().undo();
            assertEquals(1, studio.score().tracks().size());
            assertEquals(0, studio.score().noteCount());
            assertEquals("", studio.session().undoLabelProperty().get());
        });
    }

    @Test
    void keptOnceMoreTheVoicesGoOnBehindThemselves() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            studio.viewModel().keep();
            studio.viewModel().drawNew();
            studio.viewModel().keep();
            assertEquals(5, studio.score().tracks().size());
            assertEquals(4 * 1920, studio.score().end());
            assertTrue(studio.fakes().messages().said.getLast().contains("from bar 3 on"));
        });
    }

    @Test
    void otherNumbersOfVoicesAreCountedAndNumbered() {
        MuseGanSpec three = new MuseGanSpec(3, 1, 32, 4, 2);
        VoicesStudio.open(folder, new DirectJobRunner(), three, studio -> {
            studio.viewModel().drawNew();
            studio.viewModel().renew(InputKey.melody(1));
            assertEquals("After · only the melody of voice 2 changed", studio.after());
            studio.viewModel().keep();
            assertEquals(List.of("Piano", "Voice 1", "Voice 2", "Voice 3"),
                    studio.score().tracks().stream().map(track -> track.name()).toList());
            assertEquals("three voices", studio.viewModel().names().counted());
        });
    }

    @Test
    void eachTakeIsHeardAloneAndThePieceComesBack() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            VoicesTake take = studio.shown().after();
            studio.viewModel().ear().toggle(take);
            assertEquals(4, studio.fakes().player().score.tracks().size());
            assertEquals("Soprano", studio.fakes().player().score.tracks().getFirst().name());
            studio.viewModel().drawNew();
            assertEquals(take, studio.viewModel().ear().playingProperty().get(), "it is the one before now");
            studio.viewModel().drawNew();
            assertNull(studio.viewModel().ear().playingProperty().get(), "it is shown no more");
            assertEquals(studio.score(), studio.fakes().player().score);
        });
    }

    @Test
    void whileATakeIsHeardThePiecesOwnPlaceCounts() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            studio.viewModel().keep();
            studio.session().undo();
            studio.session().redo();
            studio.services().playhead().seek(1920);
            studio.viewModel().ear().toggle(studio.shown().after());
            studio.fakes().player().tick = 3000;
            studio.viewModel().ear().poll();
            assertEquals(1920, studio.viewModel().ear().pieceTick());
            assertEquals(3000 / 3840.0, studio.viewModel().ear().placeProperty().get());
            studio.viewModel().keep();
            assertNull(studio.viewModel().ear().playingProperty().get());
            assertTrue(studio.fakes().messages().said.getLast().contains("from bar 3 on"));
        });
    }
}
