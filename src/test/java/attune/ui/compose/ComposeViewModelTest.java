package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
