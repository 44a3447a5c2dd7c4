package attune.ui.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.VoiceGrid;
import attune.generate.Attack;
import attune.generate.Binarising;
import attune.model.AttentionLstmSpec;
import attune.model.ModelStore;
import attune.model.MuseGanSpec;
import attune.play.Player;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoicesViewModelTest {
    @TempDir
    Path folder;

    @Test
    void theFirstTakeStandsAlone() {
        VoicesStudio.open(folder, studio -> {
            assertNull(studio.viewModel().comparisonProperty().get());
            studio.viewModel().drawNew();
            assertNull(studio.shown().before());
            assertEquals("The first take", studio.after());
            assertEquals(2, studio.shown().after().bars());
            assertEquals(Set.of(), studio.shown().difference().bars());
        });
    }

    @Test
    void aMelodyOfOneVoiceChangesThatVoiceOnlyAndTheTakeBeforeStays() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            VoicesTake first = studio.shown().after();
            studio.viewModel().renew(InputKey.melody(2));
            assertEquals(first, studio.shown().before());
            assertEquals("After · only the melody of the tenor changed", studio.after());
            assertEquals(Set.of(2), tracks(studio));
        });
    }

    @Test
    void chordsChangeTheBarsOfAllVoices() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            studio.viewModel().renew(InputKey.CHORDS);
            assertEquals("After · only the chords changed", studio.after());
            assertEquals(Set.of(0, 1, 2, 3), tracks(studio));
        });
    }

    private static Set<Integer> tracks(VoicesStudio studio) {
        return studio.shown().difference().bars().stream().map(Difference.Bar::track).collect(Collectors.toSet());
    }

    @Test
    void aNewOneIsComparedWithTheOneBeforeAgain() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            studio.viewModel().renew(InputKey.groove(0));
            VoicesTake second = studio.shown().after();
            studio.viewModel().renew(InputKey.groove(0));
            assertEquals(second, studio.shown().before());
            studio.viewModel().goBack();
            assertEquals(second, studio.shown().after());
            assertEquals(second.recipe(), studio.recipe());
        });
    }

    @Test
    void newVoicesLeaveWhatIsLocked() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            Recipe before = studio.recipe();
            studio.viewModel().inputs().lock(InputKey.CHORDS, true);
            studio.viewModel().inputs().lock(InputKey.melody(0), true);
            studio.viewModel().drawNew();
            assertEquals(8, studio.recipe().differing(before).size());
            assertEquals(before.seed(InputKey.CHORDS), studio.recipe().seed(InputKey.CHORDS));
            assertEquals("After · 8 of 10 inputs changed", studio.after());
            studio.viewModel().renew(InputKey.CHORDS);
            studio.viewModel().seed(InputKey.CHORDS, 5);
            assertEquals(before.seed(InputKey.CHORDS), studio.recipe().seed(InputKey.CHORDS), "it is locked");
        });
    }

    @Test
    void whereEverythingIsLockedASentenceSaysSo() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            VoicesTake take = studio.shown().after();
            InputKey.all(4).forEach(key -> studio.viewModel().inputs().lock(key, true));
            assertEquals("Everything is locked: unlock what is to change.",
                    studio.viewModel().whyNotProperty().get());
            studio.viewModel().drawNew();
            assertEquals(take, studio.shown().after());
            studio.viewModel().inputs().lock(InputKey.groove(3), false);
            assertEquals("", studio.viewModel().whyNotProperty().get());
            studio.viewModel().drawNew();
            assertEquals("After · only the groove of the bass changed", studio.after());
        });
    }

    @Test
    void aTypedSeedDrawsTheSameAgain() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            long seed = studio.recipe().seed(InputKey.STYLE).orElseThrow();
            VoiceGrid grid = studio.shown().after().grid();
            studio.viewModel().seed(InputKey.STYLE, seed + 1);
            studio.viewModel().seed(InputKey.STYLE, seed);
            assertEquals(grid, studio.shown().after().grid());
        });
    }

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

    @Test
    void theFactsTellOfTheTrainingPieces() {
        VoicesStudio.open(folder, studio -> {
            InputKey.all(4).forEach(key -> studio.viewModel().inputs().lock(key, false));
            studio.viewModel().drawNew();
            TakeFacts facts = studio.shown().after().facts();
            assertTrue(facts.nearestWords().matches("chorale \\d{3}, \\d+ % of the steps differ"),
                    facts.nearestWords());
            assertTrue(facts.nearestPlace().contains("from bar 3 on"));
            assertTrue(facts.pitchClassWords().matches("\\d\\.\\d · training data \\d\\.\\d"));
            assertTrue(facts.crossingWords().equals("never") || facts.crossingWords().endsWith("of the steps"));
        });
    }

    @Test
    void otherRulesDrawBothSidesAgain() {
        VoicesStudio.open(folder, studio -> {
            studio.viewModel().drawNew();
            studio.viewModel().renew(InputKey.melody(2));
            Comparison likeliest = studio.shown();
            studio.viewModel().settings().temperatureProperty().set(0.3);
            studio.viewModel().settings().ruleProperty().set(Binarising.Rule.SAMPLED);
            Comparison drawn = studio.shown();
            assertNotEquals(likeliest.after().grid(), drawn.after().grid());
            assertEquals(likeliest.after().recipe(), drawn.after().recipe());
            assertEquals(Set.of(2), tracks(studio), "what is left to chance is the same on both sides");
            assertEquals(likeliest.captions(), drawn.captions());
        });
    }

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
    void anotherKindOfModelIsRefusedInWords() {
        FxStage.run(() -> {
            TestServices fakes = TestServices.in(folder);
            fakes.services().models().entries().add(VoicesStudio.entry(folder, "Voices", FakeVoicesModel.SPEC));
            VoicesViewModel viewModel = new VoicesViewModel(fakes.services(),
                    new NetworkVoices(ModelStore::read, () -> {
                        throw new IllegalStateException("this Attune cannot draw voices yet");
                    }), new Random(1));
            viewModel.drawNew();
            assertEquals(List.of("ERROR: Drawing voices: this Attune cannot draw voices yet"), fakes.messages().said);
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
