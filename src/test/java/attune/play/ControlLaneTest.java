package attune.play;

import static attune.play.Scores.controller;
import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.music.ControlEvent;
import attune.music.ControlEvent.Kind;
import attune.play.ChannelMessage.Change;
import attune.play.ChannelMessage.Instrument;
import attune.play.ChannelMessage.Reset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlLaneTest {
    @Test
    void theLastOfEachChangeHolds() {
        ControlLane lane = lane(controller(0, 7, 1), controller(10, 10, 2), controller(20, 7, 3),
                new ControlEvent(30, Kind.PITCH_BEND, 0, 9000));
        assertEquals(List.of(new Reset(), new Instrument(5, 0, false), new Change(Kind.CONTROLLER, 7, 3),
                new Change(Kind.CONTROLLER, 10, 2)), lane.stateBefore(30));
        assertEquals(new Change(Kind.PITCH_BEND, 0, 9000), lane.stateBefore(31).getLast());
    }

    @Test
    void aChangeAtTheTickItselfBelongsToWhatComes() {
        ControlLane lane = lane(controller(10, 7, 1));
        assertEquals(2, lane.stateBefore(10).size());
        assertEquals(1, lane.between(10, 11).size());
        assertEquals(0, lane.between(0, 10).size());
    }

    @Test
    void aProgramInTheMiddleIsTheInstrumentAfterIt() {
        ControlLane lane = lane(new ControlEvent(100, Kind.PROGRAM, 0, 40));
        assertEquals(new Instrument(5, 0, false), lane.stateBefore(100).get(1));
        assertEquals(new Instrument(40, 0, false), lane.stateBefore(101).get(1));
        assertEquals(List.of(new Instrument(5, 0, false), new Instrument(40, 0, false)), lane.instruments());
    }

    @Test
    void aBankCountsForTheProgramThatFollows() {
        ControlLane lane = lane(controller(50, 0, 1), controller(50, 32, 2),
                new ControlEvent(60, Kind.PROGRAM, 0, 40));
        assertEquals(new Instrument(5, 0, false), lane.stateBefore(60).get(1));
        assertEquals(new Instrument(40, 130, false), lane.stateBefore(61).get(1));
    }

    @Test
    void aBankAtTheVeryStartCountsForTheTracksOwnProgram() {
        assertEquals(new Instrument(5, 1 << 7, false), lane(controller(0, 0, 1)).first());
    }

    @Test
    void theBendRangeIsToldWithItsParameterNumbersInOrder() {
        ControlLane lane = lane(controller(0, 101, 0), controller(0, 100, 0), controller(0, 6, 12),
                controller(0, 101, 127), controller(0, 100, 127));
        assertEquals(List.of(101, 100, 6, 101, 100), lane.stateBefore(1).stream().skip(2)
                .map(event -> ((Change) event).number()).toList());
    }

    @Test
    void theDrumChannelPlaysKitsUnlessItsBankIsMelodic() {
        assertEquals(true, ControlLane.of(0, true, List.of()).first().percussion());
        assertEquals(false, ControlLane.of(0, true, List.of(controller(0, 0, 121))).first().percussion());
        assertEquals(true, ControlLane.of(0, false, List.of(controller(0, 0, 120))).first().percussion());
    }

    private static ControlLane lane(ControlEvent... controls) {
        return ControlLane.of(5, false, List.of(controls));
    }
}
