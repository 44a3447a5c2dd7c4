package attune.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.dataset.Grids;
import attune.dataset.VoiceGrid;
import attune.music.Note;
import attune.music.TickRange;
import attune.music.voices.VoiceFrames;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GridNotesTest {
    private static final VoiceGrid GRID = Grids.grid("60 60 60 60 60 60 62 62", "- 48 48 - - - - 48");

    @Test
    void aNoteBeginsWhereThePitchChangesAndOnEachBeat() {
        assertEquals(List.of(List.of(new Note(0, 480, 60, 90), new Note(480, 240, 60, 90), new Note(720, 240, 62, 90)),
                List.of(new Note(120, 240, 48, 90), new Note(840, 120, 48, 90))),
                GridNotes.of(GRID, Attack.EACH_BEAT, 480, 90));
    }

    @Test
    void heldNotesBeginWhereThePitchChanges() {
        assertEquals(List.of(new Note(0, 720, 60, 90), new Note(720, 240, 62, 90)),
                GridNotes.of(GRID, Attack.HELD, 480, 90).getFirst());
    }

    @Test
    void aSixteenthThatIsNoWholeNumberOfTicksBeginsATickEarly() {
        assertEquals(List.of(new Note(0, 2, 60, 90), new Note(2, 3, 62, 90)),
                GridNotes.of(Grids.grid("60 62"), Attack.HELD, 10, 90).getFirst());
        assertThrows(IllegalArgumentException.class, () -> GridNotes.of(GRID, Attack.HELD, 3, 90));
    }

    @Test
    void aGridWithoutStepsHasNoNotes() {
        assertEquals(List.of(List.of(), List.of()), GridNotes.of(GRID.slice(0, 0), Attack.HELD, 480, 90));
    }

    @Property(tries = 300)
    void theFramesOfTheNotesAreTheGrid(@ForAll("grids") VoiceGrid grid, @ForAll Attack attack,
            @ForAll @IntRange(min = 4, max = 1000) int ticksPerQuarter) {
        List<List<Note>> notes = GridNotes.of(grid, attack, ticksPerQuarter, 80);
        TickRange span = new TickRange(0, (long) grid.steps() * ticksPerQuarter / VoiceFrames.BEAT);
        assertEquals(grid, VoiceGrid.of(VoiceFrames.of(notes, span, ticksPerQuarter)));
    }

    @Provide
    Arbitrary<VoiceGrid> grids() {
        return Grids.any(40);
    }
}
