package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Each expectation was made with music21 from the same notes.
class ChordifyTest {
    private static Track track(Note... notes) {
        return new Track("Part", 0, 0, List.of(notes), List.of());
    }

    private static String events(Track... tracks) {
        return events(Score.ofTracks(480, Arrays.asList(tracks)));
    }

    /// `offset pitch.pitch length`, a comma after each.
    private static String events(Score score) {
        return Chordify.of(score).stream().map(event -> event.offset() + " "
                + (event.isRest()
                        ? "rest"
                        : event.pitches().stream().map(Pitch::token).collect(Collectors.joining(".")))
                + " " + event.duration()).collect(Collectors.joining(", "));
    }

    private static Note note(long tick, long duration, int pitch) {
        return new Note(tick, duration, pitch, 80);
    }

    @Test
    void anEventStartsWhereverAnyPartStartsOrStopsANote() {
        assertEquals("0 C3.C4 1, 1 C3.D4 1, 2 C3 1, 3 rest 1",
                events(track(note(0, 480, 60), note(480, 480, 62)), track(note(0, 1440, 48))));
    }

    @Test
    void heldNotesAreCutAtBarLinesAndTheLastBarIsFilled() {
        Score score = new Score(480, List.of(track(note(960, 960, 60))), List.of(),
                List.of(new TimeSignature(0, 3, 4)), List.of(), List.of());
        assertEquals("0 rest 2, 2 C4 1, 3 C4 1, 4 rest 2", events(score));
    }

    @Test
    void tripletsStayExact() {
        assertEquals("0 C4 1/3, 1/3 D4 1/3, 2/3 E4 1/3, 1 C4 3",
                events(track(note(0, 160, 60), note(160, 160, 62), note(320, 160, 64), note(480, 1440, 60))));
    }

    @Test
    void twoThirtySecondsAreOneChord() {
        assertEquals("0 C4.D4 1/4, 1/4 E4 15/4", events(track(note(0, 60, 60), note(60, 60, 62), note(120, 1800, 64))));
    }

    @Test
    void theLastNoteOfAChordInTheFileGivesTheLength() {
        assertEquals("0 C4.E4 1, 1 rest 3", events(track(note(0, 600, 64), note(0, 480, 60))));
        assertEquals("0 C4.E4 5/4, 5/4 rest 11/4", events(track(note(0, 480, 60), note(0, 600, 64))));
    }

    @Test
    void noNoteIsRoundedToNothing() {
        assertEquals("0 C4 1/4, 1/4 rest 15/4", events(track(note(0, 10, 60))));
    }

    @Test
    void ofTwoOverlappingNotesOfOnePitchBothEndAtTheEarlierEnd() {
        assertEquals("0 C4 1, 1 C4 1, 2 rest 2", events(track(note(0, 960, 60), note(480, 960, 60))));
    }

    @Test
    void percussionIsLeftOut() {
        assertEquals("", events(new Track("Drums", 0, Track.PERCUSSION, List.of(note(0, 480, 38)), List.of())));
    }

    @Test
    void aNoteAfterAnAgeOfSilenceCostsNoAge() {
        Score score = Score.ofTracks(1, List.of(track(note(Integer.MAX_VALUE - 9L, 1, 60))));
        assertEquals(100_002, Chordify.of(score).size());
    }
}
