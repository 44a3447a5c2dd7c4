package attune.ui.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.play.Player;
import attune.ui.HeldJobs;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way between two takes.
class MorphTest {
    @TempDir
    Path folder;

    @Test
    void theWayLeadsFromTheFirstTakeToTheLast() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            VoicesTake a = studio.shown().after();
            assertFalse(studio.viewModel().morph().possibleProperty().get());
            studio.viewModel().drawNew();
            VoicesTake b = studio.shown().after();
            List<VoicesTake> way = studio.viewModel().morph().way();
            assertEquals(Morph.STOPS, way.size());
            assertEquals(a.grid(), way.getFirst().grid());
            assertEquals(b.grid(), way.getLast().grid());
            studio.viewModel().morphTo(0);
            assertEquals(a.grid(), studio.shown().after().grid());
            assertEquals("Take A", studio.after());
            studio.viewModel().morphTo(0.5);
            assertEquals(way.get(4).grid(), studio.shown().after().grid());
            assertEquals("Between · 50 % of the way to Take B", studio.after());
            assertEquals(a, studio.shown().before());
            studio.viewModel().morphTo(1);
            assertEquals(b.grid(), studio.shown().after().grid());
        });
    }

    @Test
    void whatLiesOnTheWayIsHeardWhenTheSliderIsLetGo() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            studio.viewModel().drawNew();
            studio.viewModel().morphTo(0.25);
            studio.viewModel().hearMorph();
            assertEquals(studio.shown().after(), studio.viewModel().ear().playingProperty().get());
            assertEquals(Player.State.PLAYING, studio.fakes().player().state());
        });
    }

    @Test
    void whatIsLetGoWhileItIsDrawnIsHeardAsSoonAsItIsThere() {
        HeldJobs jobs = new HeldJobs();
        VoicesStudio.open(folder, jobs, FakeVoicesModel.SPEC, studio -> {
            studio.viewModel().drawNew();
            jobs.waiting.removeFirst().run();
            studio.viewModel().drawNew();
            jobs.waiting.removeFirst().run();
            jobs.waiting.clear();
            studio.viewModel().morphTo(0.2);
            studio.viewModel().morphTo(0.6);
            studio.viewModel().hearMorph();
            jobs.waiting.removeFirst().run();
            assertNull(studio.viewModel().ear().playingProperty().get(), "it is on its way to another place");
            jobs.waiting.removeFirst().run();
            assertEquals("Between · 60 % of the way to Take B", studio.after());
            assertEquals(studio.shown().after(), studio.viewModel().ear().playingProperty().get());
        });
    }

    @Test
    void pinnedTakesAreTheEndsOfTheWay() {
        VoicesStudio.open(folder, studio -> {
            for (int take = 0; take < 3; take++) {
                studio.viewModel().drawNew();
            }
            VoicesTake second = Objects.requireNonNull(studio.shown().before());
            VoicesTake third = studio.shown().after();
            studio.viewModel().pinA(third);
            studio.viewModel().pinB(second);
            assertEquals(third.grid(), studio.viewModel().morph().way().getFirst().grid());
            assertEquals(second.grid(), studio.viewModel().morph().way().getLast().grid());
            studio.viewModel().pinB(third);
            assertEquals(List.of(), studio.viewModel().morph().way(), "there is no way from a take to itself");
        });
    }

    @Test
    void aChangeOnTheWayGoesOnFromWhatIsThere() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            studio.viewModel().drawNew();
            studio.viewModel().morphTo(0.5);
            VoicesTake between = studio.shown().after();
            studio.viewModel().renew(InputKey.melody(1));
            assertEquals(between, studio.shown().before());
            assertEquals("After · only the melody of the alto changed", studio.after());
            assertTrue(studio.recipe().seed(InputKey.STYLE).isEmpty(), "it lies between two seeds");
        });
    }
}
