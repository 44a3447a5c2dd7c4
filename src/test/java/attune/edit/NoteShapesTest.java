package attune.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.music.Note;
import attune.music.Score;
import attune.music.TimeSignature;
import attune.music.Track;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Edits that cut, join, bind, stretch, turn and repeat notes.
class NoteShapesTest {
    private static final Note C = new Note(0, 480, 60, 90);
    private static final Note E = new Note(480, 240, 64, 80);

    private static Score score(Note... notes) {
        return Score.ofTracks(480, List.of(Track.named("A", 0, 0).withNotes(List.of(notes))));
    }

    private static Selection all(Note... notes) {
        return Selection.of(0, List.of(notes));
    }

    private static List<Note> after(Edit edit, Score score) {
        return edit.applyTo(score).tracks().getFirst().notes();
    }

    @Test
    void aNoteIsSplitWhereItSoundsAndBothPartsAreSelected() {
        SplitNotes split = SplitNotes.at(all(C, E), 120);
        List<Note> parts = List.of(new Note(0, 120, 60, 90), new Note(120, 360, 60, 90), E);
        assertEquals(parts, after(split, score(C, E)));
        assertEquals(Selection.of(0, parts), split.selectionAfter(Selection.NONE, split.applyTo(score(C, E))));
        assertEquals("Split 2 notes", split.label());
    }

    @Test
    void aSplitAtAnEdgeChangesNothing() {
        Score score = score(C, E);
        assertSame(score, SplitNotes.at(all(C), 480).applyTo(score));
        assertSame(score, SplitNotes.at(all(C), 0).applyTo(score));
    }

    @Test
    void theGridOfASplitIsCountedFromEachBar() {
        Score threeEight = score(new Note(100, 800, 60, 90))
                .withTimeSignatures(List.of(new TimeSignature(0, 3, 8)));
        List<Note> parts = after(SplitNotes.every(all(new Note(100, 800, 60, 90)), 480), threeEight);
        assertEquals(List.of(100L, 480L, 720L), parts.stream().map(Note::tick).toList());
        assertEquals(900, parts.getLast().end());
    }

    @Test
    void joiningCrossesGapsAndGluingDoesNot() {
        Note again = new Note(480, 100, 60, 50);
        Note late = new Note(960, 100, 60, 40);
        Note other = new Note(500, 100, 62, 40);
        Score score = score(C, again, other, late);
        assertEquals(List.of(new Note(0, 1_060, 60, 90), other),
                after(new JoinNotes(all(C, again, other, late)), score));
        assertEquals(List.of(new Note(0, 580, 60, 90), other, late),
                after(new GlueRepeated(all(C, again, other, late)), score));
        assertEquals("Join 2 notes", new JoinNotes(all(C, again)).label());
        assertEquals("Glue 2 notes", new GlueRepeated(all(C, again)).label());
    }

    @Test
    void legatoBindsToTheNextSelectedStartAndKeepsChords() {
        Note third = new Note(0, 100, 64, 90);
        Note between = new Note(200, 50, 40, 90);
        Note last = new Note(720, 50, 40, 90);
        Score score = score(C, third, between, E, last);
        assertEquals(List.of(C.withDuration(470), third.withDuration(470), between, E.withDuration(230), last),
                after(new LegatoNotes(all(C, third, E), 10), score));
        assertEquals(490, after(new LegatoNotes(all(C, E), -10), score(C, E)).getFirst().duration());
    }

    @Test
    void legatoLeavesTheLastNoteOfATrackAndMakesNoneShorterThanATick() {
        Score score = score(C, E);
        assertEquals(List.of(C.withDuration(1), E), after(new LegatoNotes(all(C, E), 5_000), score));
    }

    @Test
    void stretchingCountsFromTheFirstStart() {
        Note late = new Note(1_000, 240, 60, 90);
        Note later = new Note(1_240, 1, 62, 90);
        Score score = score(late, later);
        assertEquals(List.of(new Note(1_000, 120, 60, 90), new Note(1_120, 1, 62, 90)),
                after(new StretchNotes(all(late, later), 0.5), score));
        assertThrows(IllegalArgumentException.class, () -> new StretchNotes(Selection.NONE, 0));
    }

    @Test
    void reversingTwiceGivesWhatWas() {
        Score score = score(C, E);
        ReverseNotes reverse = new ReverseNotes(all(C, E));
        assertEquals(List.of(new Note(0, 240, 64, 80), new Note(240, 480, 60, 90)), after(reverse, score));
        Score once = reverse.applyTo(score);
        assertEquals(score, new ReverseNotes(Selection.all(once)).applyTo(once));
    }

    @Test
    void repeatingFillsUpToATickAndCutsTheLastCopy() {
        RepeatToFill fill = new RepeatToFill(all(C, E), 480, 2_000);
        Score filled = fill.applyTo(score(C, E));
        Note cut = new Note(1_920, 80, 60, 90);
        assertEquals(List.of(C, E, C.withTick(960), E.withTick(1_440), cut), filled.tracks().getFirst().notes());
        assertEquals(all(C.withTick(960), E.withTick(1_440), cut), fill.selectionAfter(Selection.NONE, filled));
        Score score = score(C, E);
        assertSame(score, new RepeatToFill(all(C, E), 480, 960).applyTo(score));
    }

    @Test
    void aSplitOfANoteOfYearsEnds() {
        Note endless = new Note(0, 1L << 40, 60, 90);
        List<Note> parts = after(SplitNotes.every(all(endless), 1), score(endless));
        assertEquals(10_000, parts.size());
        assertEquals(endless.end(), parts.getLast().end());
    }

    @Test
    void notesThatStartTogetherKeepTheirOrder() {
        Note high = new Note(0, 480, 90, 90);
        assertEquals(List.of(high.withVelocity(50), C.withVelocity(50)),
                after(new ScaleVelocity(all(high, C), 0, 50), score(high, C)));
        assertEquals(List.of(high.withPitch(92), C.withPitch(62)),
                after(new TransposeDiatonic(all(high, C), 1), score(high, C)));
    }
}
