package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final ControlEvent BANK = new ControlEvent(0, ControlEvent.Kind.CONTROLLER, 0, 8);
    private static final ControlEvent VOLUME = new ControlEvent(0, ControlEvent.Kind.CONTROLLER, 7, 100);
    private static final ControlEvent PEDAL = new ControlEvent(480, ControlEvent.Kind.CONTROLLER, 64, 127);

    private static Timeline timeline(List<ControlEvent> controls, Note... notes) {
        return Timeline.of(new Track("Cello", 42, 3, List.of(notes), controls), 0);
    }

    @Test
    void atOneTickControlsComeBeforeEndsAndEndsBeforeStarts() {
        Note first = new Note(0, 480, 60, 80);
        Note second = new Note(480, 480, 60, 80);
        Timeline timeline = timeline(List.of(PEDAL), first, second);
        assertEquals(
                List.of(new ChannelEvent.Control(480, 0, 3, PEDAL), new ChannelEvent.NoteOff(480, 0, 3, 60),
                        new ChannelEvent.NoteOn(480, 0, 3, second)),
                timeline.in(new TickRange(480, 481)));
    }

    @Test
    void theProgramStandsFirstButAfterItsBank() {
        List<ControlEvent> controls = timeline(List.of(BANK, VOLUME)).events().stream()
                .map(event -> ((ChannelEvent.Control) event).event()).toList();
        assertEquals(List.of(BANK, new ControlEvent(0, ControlEvent.Kind.PROGRAM, 0, 42), VOLUME), controls);
    }

    @Test
    void aRangeHoldsItsStartAndNotItsEnd() {
        Timeline timeline = timeline(List.of(), new Note(10, 10, 60, 80));
        assertEquals(1, timeline.in(new TickRange(10, 20)).size());
        assertEquals(2, timeline.in(new TickRange(10, 21)).size());
        assertEquals(0, timeline.in(new TickRange(21, 99)).size());
    }

    @Test
    void tracksAreToldApart() {
        Score score = Score.ofTracks(480, List.of(Track.named("A", 0, 0), Track.named("B", 5, 1)));
        assertEquals(List.of(0, 1), Timeline.of(score).events().stream().map(ChannelEvent::track).toList());
    }
}
