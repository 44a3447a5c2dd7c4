package attune.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import attune.music.ControlEvent;
import attune.music.ControlEvent.Kind;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.music.TrackControls;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrackEditsTest {
    private static final Note C = new Note(960, 480, 60, 90);
    private static final Note E = new Note(960, 240, 64, 80);
    private static final ControlEvent BANK = new ControlEvent(0, Kind.CONTROLLER, 0, 1);
    private static final ControlEvent QUIET = new ControlEvent(5, Kind.CONTROLLER, 7, 40);
    private static final ControlEvent LATER = new ControlEvent(2_000, Kind.CONTROLLER, 7, 20);
    private static final Track FULL = new Track("A", 0, 0, List.of(C, E), List.of(BANK, QUIET, LATER));
    private static final Score SCORE = Score.ofTracks(480,
            List.of(FULL, Track.named("B", 0, 1).withNotes(List.of(C)), Track.named("C", 0, 2)));

    @Test
    void notesMoveToAnotherTrackAndMergeThere() {
        Selection both = Selection.of(0, List.of(C, E));
        MoveToTrack move = new MoveToTrack(both, 1, "B");
        Score moved = move.applyTo(SCORE);
        assertEquals(List.of(), moved.tracks().getFirst().notes());
        assertEquals(Set.of(C, E), Set.copyOf(moved.tracks().get(1).notes()));
        assertEquals(2, moved.tracks().get(1).notes().size());
        assertEquals(Selection.of(1, List.of(C, E)), move.selectionAfter(both, moved));
        assertEquals("Move 2 notes to B", move.label());
        assertSame(SCORE.tracks().get(2), moved.tracks().get(2));
    }

    @Test
    void aTrackThatDoesNotExistTakesNothing() {
        assertSame(SCORE, new MoveToTrack(Selection.of(0, List.of(C)), 9, "?").applyTo(SCORE));
    }

    @Test
    void aTrackChangesItsPlaceAndTakesItsSelectionAlong() {
        Selection before = new Selection(Map.of(0, Set.of(E), 1, Set.of(C)));
        for (int from = 0; from < 3; from++) {
            for (int to = 0; to < 3; to++) {
                ReorderTrack reorder = new ReorderTrack(from, to, "A");
                Score after = reorder.applyTo(SCORE);
                assertEquals(SCORE.tracks().get(from).notes(), after.tracks().get(to).notes());
                assertEquals(SCORE.tracks().get(from).colourAt(from), after.tracks().get(to).colourAt(to));
                Selection selected = reorder.selectionAfter(before, after);
                assertEquals(selected, selected.within(after));
                assertEquals(2, selected.size());
                assertEquals(names(SCORE), names(new ReorderTrack(to, from, "A").applyTo(after)));
            }
        }
        assertEquals("Move track A", new ReorderTrack(0, 1, "A").label());
    }

    @Test
    void aTrackThatSaysNothingIsAtHundredInTheMiddle() {
        assertEquals(100, TrackControls.volume(SCORE.tracks().get(2)));
        assertEquals(64, TrackControls.pan(SCORE.tracks().get(2)));
        assertEquals(40, TrackControls.volume(FULL));
    }

    @Test
    void theVolumeIsSetUpToTheFirstNoteAndStaysAsItWasAfterwards() {
        Score set = new SetTrackVolume(0, 90).applyTo(SCORE);
        assertEquals(90, TrackControls.volume(set.tracks().getFirst()));
        assertEquals(List.of(BANK, new ControlEvent(0, Kind.CONTROLLER, 7, 90), LATER),
                set.tracks().getFirst().controls());
        assertEquals(127, TrackControls.volume(new SetTrackVolume(2, 900).applyTo(SCORE).tracks().get(2)));
    }

    @Test
    void thePanIsNamedByItsSide() {
        Score set = new SetTrackPan(0, 10).applyTo(SCORE);
        assertEquals(10, TrackControls.pan(set.tracks().getFirst()));
        assertEquals(40, TrackControls.volume(set.tracks().getFirst()));
        assertEquals("Pan 54 to the left", new SetTrackPan(0, 10).label());
        assertEquals("Pan 63 to the right", new SetTrackPan(0, 127).label());
        assertEquals("Pan to the middle", new SetTrackPan(0, 64).label());
    }

    private static List<String> names(Score score) {
        return score.tracks().stream().map(Track::name).toList();
    }

    private static List<Integer> colours(Score score) {
        return IntStream.range(0, score.tracks().size()).mapToObj(at -> score.tracks().get(at).colourAt(at)).toList();
    }

    @Test
    void tracksBelowOneThatGoesKeepTheirColours() {
        assertEquals(List.of(1, 2), colours(new RemoveTrack(0, "A").applyTo(SCORE)));
    }

    @Test
    void aColourIsChosenForOneTrackAndStaysWithIt() {
        Score chosen = new SetTrackColour(1, 9, "B").applyTo(SCORE);
        assertEquals(List.of(0, 9, 2), colours(chosen));
        assertEquals(List.of(9, 0, 2), colours(new ReorderTrack(1, 0, "B").applyTo(chosen)));
        assertSame(SCORE.tracks().get(0), chosen.tracks().get(0));
        Track other = new SetProgram(1, 40, "Violin").applyTo(chosen).tracks().get(1).withName("X")
                .withNotes(List.of());
        assertEquals(9, other.withControls(List.of()).withChannel(3).colour(), "whatever else changes");
    }

    @Test
    void aNewTrackTakesNoColourThatIsThere() {
        assertEquals(Track.BY_PLACE, TrackColours.free(SCORE));
        assertEquals(0, TrackColours.free(new SetTrackColour(0, 3, "A").applyTo(SCORE)));
    }
}
