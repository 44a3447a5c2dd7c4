package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {
    private static final TickRange RANGE = new TickRange(480, 960);

    @Test
    void notesAreCutAtBothEdgesAndStartAtZero() {
        List<Note> notes = List.of(new Note(0, 480, 60, 80), new Note(400, 100, 62, 80), new Note(900, 100, 64, 80),
                new Note(960, 10, 65, 80));
        assertEquals(List.of(new Note(0, 20, 62, 80), new Note(420, 60, 64, 80)), Slice.notes(notes, RANGE));
    }

    @Test
    void whatIsInForceAtTheStartHoldsThere() {
        ControlEvent soft = new ControlEvent(0, ControlEvent.Kind.CONTROLLER, 7, 20);
        ControlEvent loud = new ControlEvent(100, ControlEvent.Kind.CONTROLLER, 7, 120);
        ControlEvent pedal = new ControlEvent(500, ControlEvent.Kind.CONTROLLER, 64, 127);
        Score score = new Score(480, List.of(new Track("A", 3, 1, List.of(), List.of(soft, loud, pedal))),
                List.of(new TempoChange(0, 1), new TempoChange(240, 2), new TempoChange(600, 3),
                        new TempoChange(960, 4)),
                List.of(new TimeSignature(480, 3, 4)), List.of(new KeySignature(0, 2, false)),
                List.of(new Marker(0, "gone"), new Marker(600, "kept")));
        Score slice = Slice.of(score, RANGE);
        assertEquals(List.of(new TempoChange(0, 2), new TempoChange(120, 3)), slice.tempos());
        assertEquals(List.of(new TimeSignature(0, 3, 4)), slice.timeSignatures());
        assertEquals(List.of(new KeySignature(0, 2, false)), slice.keySignatures());
        assertEquals(List.of(new Marker(120, "kept")), slice.markers());
        assertEquals(List.of(new ControlEvent(0, ControlEvent.Kind.CONTROLLER, 7, 120),
                new ControlEvent(20, ControlEvent.Kind.CONTROLLER, 64, 127)), slice.tracks().getFirst().controls());
    }

    @Test
    void theWholeIsItself() {
        Score score = Score.ofTracks(480, List.of(new Track("A", 3, 1, List.of(new Note(0, 480, 60, 80)), List.of())));
        assertEquals(score, Slice.of(score, new TickRange(0, score.end())));
    }
}
