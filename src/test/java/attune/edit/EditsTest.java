package attune.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final Note C = new Note(0, 480, 60, 90);
    private static final Note E = new Note(480, 240, 64, 80);
    private static final Score SCORE = Score.ofTracks(480,
            List.of(Track.named("A", 0, 0).withNotes(List.of(C, E)), Track.named("B", 0, 1).withNotes(List.of(C))));

    private static List<Note> notes(Score score, int track) {
        return score.tracks().get(track).notes();
    }

    @Test
    void notesMoveNoFurtherThanTheStartAndTheEndOfTheKeyboard() {
        Score moved = new MoveNotes(Selection.of(0, List.of(C, E)), -960, -100).applyTo(SCORE);
        assertEquals(List.of(new Note(0, 480, 0, 90), new Note(480, 240, 4, 80)), notes(moved, 0));
    }

    @Test
    void notesThatBecomeEqualMergeAndUndoBringsBothBack() {
        Note high = new Note(0, 480, 72, 90);
        Score two = SCORE.withTrack(0, SCORE.tracks().getFirst().withNotes(List.of(C, high)));
        EditHistory history = new EditHistory(two);
        history.apply(new MoveNotes(Selection.of(0, List.of(high)), 0, -12));
        assertEquals(List.of(C), notes(history.score(), 0));
        assertEquals(Selection.of(0, List.of(C)), history.selection());
        history.undo();
        assertEquals(two, history.score());
    }

    @Test
    void aTranspositionThatDoesNotFitChangesNothing() {
        TransposeNotes up = new TransposeNotes(Selection.of(0, List.of(C, E)), 70);
        assertSame(SCORE, up.applyTo(SCORE));
        assertEquals("Transpose 2 notes down an octave", new TransposeNotes(up.notes(), -12).label());
        assertEquals("Transpose a note up a semitone",
                new TransposeNotes(Selection.of(0, List.of(C)), 1).label());
    }

    @Test
    void resizingKeepsTheShortestLengthButMakesNoShortNoteLonger() {
        Note tiny = new Note(960, 10, 67, 90);
        Score score = SCORE.withTrack(0, SCORE.tracks().getFirst().withNotes(List.of(C, tiny)));
        Score resized = new ResizeNotes(Selection.of(0, List.of(C, tiny)), 0, -2_000, 120).applyTo(score);
        assertEquals(List.of(C.withDuration(120), tiny), notes(resized, 0));
    }

    @Test
    void theStartIsResizedWhileTheEndStays() {
        Score resized = new ResizeNotes(Selection.of(0, List.of(E)), -240, 0, 1).applyTo(SCORE);
        assertEquals(new Note(240, 480, 64, 80), notes(resized, 0).getLast());
    }

    @Test
    void duplicatesStandBehindTheSelectionOnTheGrid() {
        DuplicateNotes twice = new DuplicateNotes(Selection.of(0, List.of(C, E)), 480);
        Score score = twice.applyTo(SCORE);
        assertEquals(List.of(C, E, C.withTick(960), E.withTick(1_440)), notes(score, 0));
        assertEquals(Selection.of(0, List.of(C.withTick(960), E.withTick(1_440))),
                twice.selectionAfter(Selection.NONE, score));
    }

    @Test
    void quantisingDrawsStartsToTheNearestStepAndKeepsLengths() {
        Note early = new Note(470, 200, 60, 90);
        Score score = SCORE.withTrack(0, SCORE.tracks().getFirst().withNotes(List.of(early)));
        Selection all = Selection.of(0, List.of(early));
        assertEquals(List.of(new Note(480, 200, 60, 90)),
                notes(QuantizeNotes.starts(all, 240).applyTo(score), 0));
        assertEquals(List.of(new Note(475, 200, 60, 90)),
                notes(new QuantizeNotes(all, 240, QuantizeNotes.Edges.STARTS, 50, 50).applyTo(score), 0));
        assertEquals(List.of(new Note(480, 240, 60, 90)),
                notes(new QuantizeNotes(all, 240, QuantizeNotes.Edges.BOTH, 100, 50).applyTo(score), 0));
        assertEquals(List.of(new Note(470, 250, 60, 90)),
                notes(new QuantizeNotes(all, 240, QuantizeNotes.Edges.ENDS, 100, 50).applyTo(score), 0));
    }

    @Test
    void swingDelaysEverySecondStep() {
        Note off = new Note(245, 100, 60, 90);
        Score score = SCORE.withTrack(0, SCORE.tracks().getFirst().withNotes(List.of(C, off)));
        Selection all = Selection.of(0, List.of(C, off));
        Score swung = new QuantizeNotes(all, 240, QuantizeNotes.Edges.STARTS, 100, 200 / 3.0).applyTo(score);
        assertEquals(List.of(C, new Note(320, 100, 60, 90)), notes(swung, 0));
    }

    @Test
    void velocitiesStayBetweenOneAndTheMost() {
        Selection both = Selection.of(0, List.of(C, E));
        assertEquals(List.of(C.withVelocity(127), E.withVelocity(120)),
                notes(new ChangeVelocity(both, 40).applyTo(SCORE), 0));
        assertEquals(List.of(C.withVelocity(1), E.withVelocity(1)),
                notes(new SetVelocity(both, -5).applyTo(SCORE), 0));
        assertEquals(List.of(C.withVelocity(33), E),
                notes(new PaintVelocity(0, Map.of(C, 33)).applyTo(SCORE), 0));
    }

    @Test
    void paintingVelocitiesKeepsTheSelectionOnItsNotes() {
        PaintVelocity paint = new PaintVelocity(0, Map.of(C, 33));
        Selection before = new Selection(Map.of(0, Set.of(C), 1, Set.of(C)));
        assertEquals(new Selection(Map.of(0, Set.of(C.withVelocity(33)), 1, Set.of(C))),
                paint.selectionAfter(before, paint.applyTo(SCORE)));
    }

    @Test
    void drawingInAScoreWithoutTracksMakesAPianoFirst() {
        Score drawn = new InsertNotes("Draw a note", 0, List.of(C)).applyTo(Score.ofTracks(480, List.of()));
        assertEquals("Piano", drawn.tracks().getFirst().name());
        assertEquals(List.of(C), notes(drawn, 0));
    }

    @Test
    void partsGoToTheirTracksAsOneStep() {
        Selection parts = new Selection(Map.of(0, Set.of(C.withTick(960)), 1, Set.of(E), 7, Set.of(E)));
        Score inserted = new InsertParts("Keep Take A", parts).applyTo(SCORE);
        assertEquals(List.of(C, E, C.withTick(960)), notes(inserted, 0));
        assertEquals(List.of(C, E), notes(inserted, 1));
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> QuantizeNotes.starts(Selection.NONE, 0));
        assertThrows(IllegalArgumentException.class, () -> new ResizeNotes(Selection.NONE, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new DuplicateNotes(Selection.NONE, 0));
    }
}
