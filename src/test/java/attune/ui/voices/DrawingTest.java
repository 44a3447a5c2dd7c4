package attune.ui.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.model.AttentionLstmSpec;
import attune.model.ModelStore;
import attune.model.MuseGanSpec;
import attune.task.DirectJobRunner;
import attune.ui.FxStage;
import attune.ui.HeldJobs;
import attune.ui.TestServices;
import attune.ui.common.ModelLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The drawing of takes as a job: it waits, fails, is cancelled, or is not wanted any more.
class DrawingTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatIsGoneIsToldAndTheInputsAreThoseOfWhatIsShown() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            Recipe recipe = studio.recipe();
            delete(Objects.requireNonNull(studio.services().models().voicesProperty().get()).path());
            studio.viewModel().renew(InputKey.STYLE);
            assertTrue(studio.fakes().messages().said.getLast().startsWith("ERROR: Drawing voices: "));
            assertEquals(recipe, studio.recipe());
        });
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void theLoadersRefusalIsToldInItsWords() {
        FxStage.run(() -> {
            TestServices fakes = TestServices.in(folder);
            fakes.services().models().entries().add(VoicesStudio.entry(folder, "Voices", FakeVoicesModel.SPEC));
            VoicesViewModel viewModel = new VoicesViewModel(fakes.services(),
                    new NetworkVoices(ModelStore::read, () -> {
                        throw new IllegalStateException("this Attune cannot draw voices yet");
                    }), new Random(1));
            viewModel.drawNew();
            assertEquals(List.of("ERROR: Drawing voices: this Attune cannot draw voices yet."), fakes.messages().said);
            assertNull(viewModel.comparisonProperty().get());
        });
    }

    @Test
    void withoutAModelNothingCanBeDrawn() {
        FxStage.run(() -> {
            VoicesStudio studio = VoicesStudio.in(folder, new DirectJobRunner(), null);
            studio.services().models().entries().add(new ModelLibrary.Entry("Cello", folder.resolve("cello"), "c0",
                    AttentionLstmSpec.seed(), "", true));
            assertEquals("No model here draws voices.", studio.viewModel().whyNotProperty().get());
            studio.viewModel().drawNew();
            assertNull(studio.viewModel().comparisonProperty().get());
            studio.services().models().entries().add(VoicesStudio.entry(folder, "Voices", FakeVoicesModel.SPEC));
            assertEquals("", studio.viewModel().whyNotProperty().get());
            studio.viewModel().drawNew();
            assertEquals(1, studio.viewModel().models().all().size());
        });
    }

    @Test
    void aCancelledDrawingLeavesWhatWasShown() {
        HeldJobs jobs = new HeldJobs();
        VoicesStudio.open(folder, jobs, FakeVoicesModel.SPEC, studio -> {
            studio.viewModel().drawNew();
            jobs.waiting.removeFirst().run();
            Comparison first = studio.shown();
            studio.viewModel().renew(InputKey.CHORDS);
            assertTrue(studio.viewModel().drawingProperty().get());
            jobs.waiting.getFirst().cancel();
            jobs.waiting.removeFirst().run();
            assertFalse(studio.viewModel().drawingProperty().get());
            assertEquals(first, studio.shown());
            assertEquals(first.after().recipe(), studio.recipe());
            assertEquals(List.of(), studio.fakes().messages().said);
        });
    }

    @Test
    void whileOneDrawingRunsTheNewestWaits() {
        HeldJobs jobs = new HeldJobs();
        VoicesStudio.open(folder, jobs, FakeVoicesModel.SPEC, studio -> {
            studio.viewModel().drawNew();
            studio.viewModel().renew(InputKey.CHORDS);
            studio.viewModel().renew(InputKey.STYLE);
            assertEquals(1, jobs.waiting.size());
            jobs.waiting.removeFirst().run();
            assertEquals("The first take", studio.after());
            jobs.waiting.removeFirst().run();
            assertEquals("After · the chords and the style changed", studio.after());
            assertEquals(studio.recipe(), studio.shown().after().recipe());
        });
    }

    @Test
    void anotherModelBeginsAnew() {
        HeldJobs jobs = new HeldJobs();
        VoicesStudio.open(folder, jobs, FakeVoicesModel.SPEC, studio -> {
            studio.viewModel().drawNew();
            ModelLibrary.Entry other = VoicesStudio.entry(folder, "Two", new MuseGanSpec(2, 1, 32, 4, 2));
            studio.services().models().entries().add(other);
            studio.services().models().voicesProperty().set(other);
            jobs.waiting.removeFirst().run();
            assertNull(studio.viewModel().comparisonProperty().get(), "the drawing was of the model before");
            studio.viewModel().drawNew();
            jobs.waiting.removeFirst().run();
            assertEquals(2, studio.shown().after().grid().tracks());
        });
    }
}
