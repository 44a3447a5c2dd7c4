package attune.dataset;

import static attune.dataset.Grids.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.music.voices.VoiceFrames;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VoiceGridTest {
    @Test
    void aGridHoldsWhatItWasMadeOfAndIsNotTouchedAfterwards() {
        int[][] pitches = {{60, -1}, {62, 48}, {83, 0}};
        VoiceGrid grid = new VoiceGrid(2, pitches);
        pitches[0][0] = 0;
        assertEquals(grid("60 62 83", "- 48 0"), grid);
        assertEquals(2, grid.tracks());
        assertEquals(3, grid.steps());
        assertEquals(VoiceGrid.SILENCE, grid.pitch(0, 1));
        assertEquals("60 62 83\n- 48 0", grid.toString());
    }

    @Test
    void gridsAreEqualThatHoldTheSameMusic() {
        assertEquals(grid("60 62", "48 -").hashCode(), grid("60 62", "48 -").hashCode());
        assertNotEquals(grid("60 62", "48 -"), grid("60 62", "48 47"));
        assertNotEquals(grid("60 48 62 47"), grid("60 62", "48 47"), "the same cells in another shape");
    }

    @Test
    void whatIsNoPitchOfTheGridIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> grid("84"));
        assertThrows(IllegalArgumentException.class, () -> grid("-2"));
        assertThrows(IllegalArgumentException.class, () -> new VoiceGrid(0, new int[4][0]));
        assertThrows(IllegalArgumentException.class, () -> new VoiceGrid(2, new int[][]{{60}}));
        assertThrows(IllegalArgumentException.class, () -> VoiceGrid.of(new VoiceFrames(1, new int[][]{{84}})));
    }

    @Test
    void noCopyLeavesTheGrid() {
        assertEquals(Optional.of(grid("83 - 1")), grid("82 - 0").transposed(1));
        assertEquals(Optional.empty(), grid("82 - 0").transposed(2));
        assertEquals(Optional.empty(), grid("82 - 0").transposed(-1));
        assertEquals(Optional.of(grid("- -")), grid("- -").transposed(200));
    }

    @Test
    void aPartIsTakenAndPartsAreJoined() {
        VoiceGrid grid = grid("60 62 64", "48 - 50");
        assertEquals(grid("62", "-"), grid.slice(1, 2));
        assertEquals(0, grid.slice(3, 3).steps());
        assertThrows(IndexOutOfBoundsException.class, () -> grid.slice(2, 4));
        assertThrows(IllegalArgumentException.class, () -> grid.then(grid("60")));
    }

    @Property(tries = 200)
    void transposedAndBackIsTheSame(@ForAll("grids") VoiceGrid grid,
            @ForAll @IntRange(min = -20, max = 20) int semitones) {
        assertEquals(grid, grid.transposed(semitones).orElseThrow().transposed(-semitones).orElseThrow());
    }

    @Property(tries = 200)
    void aGridOfItsFramesIsTheSame(@ForAll("grids") VoiceGrid grid) {
        assertEquals(grid, VoiceGrid.of(grid.frames()));
    }

    @Property(tries = 200)
    void joinedPartsAreTheWhole(@ForAll("grids") VoiceGrid grid, @ForAll @IntRange(min = 0, max = 40) int at) {
        int cut = Math.min(at, grid.steps());
        assertEquals(grid, grid.slice(0, cut).then(grid.slice(cut, grid.steps())));
    }

    @Provide
    Arbitrary<VoiceGrid> grids() {
        return Grids.any(40);
    }
}
