package attune.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Takes of several voices: on tracks of their own, and in the place of what stood there.
class KeepTakeTest {
    private static final TickRange SECOND_BAR = new TickRange(1920, 3840);
    private static final Note BEFORE = new Note(0, 2400, 60, 80);
    private static final Note INSIDE = new Note(2880, 480, 62, 80);
    private static final Note AFTER = new Note(3840, 480, 64, 80);
    private static final Note NEW = new Note(1920, 1920, 55, 80);

    private static Score piece() {
        return Score.ofTracks(480, List.of(Track.named("Soprano", 52, 0).withNotes(List.of(BEFORE)),
                Track.named("Alto", 52, 1).withNotes(List.of(BEFORE, INSIDE, AFTER))));
    }

    @Test
    void aPartTakesThePlaceOfWhatItsTrackHoldsInTheStretch() {
        KeepTake keep = new KeepTake("Keep", List.of(new KeptPart(1, "Alto", 0, List.of(NEW))), SECOND_BAR);
        Score after = keep.applyTo(piece());
        assertEquals(List.of(BEFORE.withDuration(1920), NEW, AFTER), after.tracks().get(1).notes());
        assertSame(piece().tracks().getFirst().notes().getFirst(), BEFORE);
        assertEquals(List.of(BEFORE), after.tracks().getFirst().notes(), "the others stay");
        assertEquals(Set.of(NEW), keep.selectionAfter(Selection.NONE, after).in(1));
    }

    @Test
    void newTracksStandInTheOrderOfTheirPartsWithNameProgramAndChannel() {
        KeepTake keep = new KeepTake("Keep", List.of(new KeptPart(3, "Bass", 42, List.of(INSIDE)),
                new KeptPart(1, "Alto", 0, List.of(NEW)), new KeptPart(2, "Tenor", 52, List.of(AFTER))), SECOND_BAR);
        Score after = keep.applyTo(piece());
        assertEquals(List.of("Soprano", "Alto", "Tenor", "Bass"), after.tracks().stream().map(Track::name).toList());
        assertEquals(List.of(0, 1, 2, 3), after.tracks().stream().map(Track::channel).toList());
        assertEquals(42, after.tracks().getLast().program());
        Selection selected = keep.selectionAfter(Selection.NONE, after);
        assertEquals(Set.of(AFTER), selected.in(2));
        assertEquals(Set.of(INSIDE), selected.in(3));
    }

    @Test
    void withoutAStretchNotesComeBesideWhatIsThere() {
        Score after = new KeepTake("Keep", 1, "Alto", List.of(NEW)).applyTo(piece());
        assertEquals(4, after.tracks().get(1).notes().size());
    }
}
