package attune.ui.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.VoiceGrid;
import attune.generate.Binarising;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each input changes, what is locked, and what is told of a take.
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
}
