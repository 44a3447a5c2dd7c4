package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.ui.common.RollOverlay;
import attune.ui.heatmap.AttentionMap;
import attune.ui.heatmap.Cell;
import attune.ui.heatmap.Passage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lights up in the roll and sounds: a cell of a heat map, and what plays.
class SpotlightTest {
    @TempDir
    Path folder;

    @Test
    void aCellOfAttentionSoundsTheNoteWrittenAndThenTheNoteLookedAt() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().composeOrStop();
            AttentionMap map = new AttentionMap(studio.passage());
            int row = IntStream.range(0, map.rows().size()).filter(r -> map.event(r).orElse(-99) == 4).findFirst()
                    .orElseThrow();
            studio.viewModel().hear(map, new Cell(row, 7));
            Passage passage = map.passage();
            assertEquals(List.of(pitches(passage, 7)), studio.fakes().player().auditioned);
            assertEquals(pitches(passage, 7).size() + pitches(passage, 4).size(),
                    studio.overlay().flashing().size());
            new ArrayList<>(studio.later()).forEach(Runnable::run);
            assertEquals(List.of(pitches(passage, 7), pitches(passage, 4)), studio.fakes().player().auditioned);
            assertEquals(List.of(), studio.overlay().flashing(), "the flash ends");
        });
    }

    @Test
    void arcsFollowThePlayheadWhenTheTakePlays() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().composeOrStop();
            Passage passage = studio.passage();
            assertEquals(RollOverlay.NONE, studio.overlay());
            var sixth = passage.placed(passage.steps().get(6));
            studio.services().playhead().saw(sixth.range().start(), true);
            RollOverlay overlay = studio.overlay();
            assertEquals(sixth.range(), studio.expected());
            assertTrue(!overlay.arcs().isEmpty() && overlay.arcs().size() <= 5);
            assertEquals(1, overlay.arcs().getFirst().weight(), "weights are shares of the strongest");
            assertTrue(overlay.arcs().stream().allMatch(arc -> arc.toTick() < sixth.range().start()));
            studio.services().playhead().saw(0, true);
            assertEquals(RollOverlay.NONE, studio.overlay());
        });
    }

    private static List<Integer> pitches(Passage passage, int event) {
        return passage.event(event).orElseThrow().pitches();
    }
}
