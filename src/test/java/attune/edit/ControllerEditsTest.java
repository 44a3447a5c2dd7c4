package attune.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.ControlEvent;
import attune.music.ControlEvent.Kind;
import attune.music.ControllerLane;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ControllerEditsTest {
    private static final ControllerLane PAN = ControllerLane.PAN;
    private static final Note NOTE = new Note(0, 480, 60, 90);

    record Painted(Track track, ControllerLane lane, Edit edit) {}

    private static Score score(ControlEvent... controls) {
        return score(List.of(controls));
    }

    private static Score score(List<ControlEvent> controls) {
        return Score.ofTracks(480, List.of(new Track("A", 0, 0, List.of(NOTE), controls)));
    }

    private static List<ControlEvent> lane(Edit edit, Score score, ControllerLane lane) {
        return lane.events(edit.applyTo(score).tracks().getFirst());
    }

    private static PaintController paint(ControllerLane lane, Map<Long, Integer> points) {
        return new PaintController(0, lane, 120, new TreeMap<>(points));
    }

    @Test
    void aStrokeReplacesWhatWasAndGoesInStraightLines() {
        Score score = score(PAN.event(0, 10), PAN.event(250, 99), PAN.event(480, 5), PAN.event(600, 7));
        assertEquals(List.of(PAN.event(0, 10), PAN.event(100, 20), PAN.event(120, 25), PAN.event(240, 55),
                PAN.event(360, 85), PAN.event(480, 115), PAN.event(500, 120), PAN.event(600, 7)),
                lane(paint(PAN, Map.of(100L, 20, 500L, 120)), score, PAN));
        assertEquals("Paint pan", paint(PAN, Map.of(0L, 0)).label());
    }

    @Test
    void aSingleClickLeavesOneEventAndEqualValuesAreNotRepeated() {
        assertEquals(List.of(PAN.event(100, 20)), lane(paint(PAN, Map.of(100L, 20)), score(), PAN));
        assertEquals(List.of(PAN.event(0, 20)), lane(paint(PAN, Map.of(0L, 20, 4_800L, 20)), score(), PAN));
    }

    @Test
    void aPedalIsOnOrOff() {
        ControllerLane pedal = ControllerLane.SUSTAIN;
        assertEquals(List.of(pedal.event(0, 0), pedal.event(360, 127)),
                lane(paint(pedal, Map.of(0L, 3, 480L, 90)), score(), pedal));
    }

    @Test
    void aRampEndsExactlyAndMayBend() {
        ControllerLane bend = ControllerLane.PITCH_BEND;
        TickRange range = new TickRange(0, 480);
        List<ControlEvent> straight = lane(new RampController(0, bend, range, 8_192, 16_383, RampShape.LINE, 240),
                score(), bend);
        assertEquals(List.of(bend.event(0, 8_192), bend.event(240, 12_288), bend.event(480, 16_383)), straight);
        int slow = lane(new RampController(0, bend, range, 0, 1_000, RampShape.SLOW_START, 240), score(), bend).get(1)
                .value();
        int fast = lane(new RampController(0, bend, range, 0, 1_000, RampShape.SLOW_END, 240), score(), bend).get(1)
                .value();
        assertTrue(slow < 500 && fast > 500, slow + ", " + fast);
        assertEquals("Ramp pitch bend", new RampController(0, bend, range, 0, 1, RampShape.LINE, 1).label());
    }

    @Test
    void scalingLeavesTheCentreAndWhatLiesOutside() {
        Score score = score(PAN.event(0, 0), PAN.event(10, 64), PAN.event(20, 104), PAN.event(30, 127));
        assertEquals(List.of(PAN.event(0, 0), PAN.event(10, 64), PAN.event(20, 84), PAN.event(30, 127)),
                lane(new ScaleController(0, PAN, new TickRange(10, 30), 0.5, PAN.centre()), score, PAN));
        assertEquals(127, lane(new ScaleController(0, PAN, new TickRange(20, 21), 9, 64), score, PAN).get(2).value());
    }

    @Test
    void deletingTakesOnlyTheLaneInTheStretch() {
        ControlEvent other = ControllerLane.VOLUME.event(10, 3);
        Score score = score(PAN.event(0, 0), PAN.event(10, 64), other, PAN.event(20, 104));
        assertEquals(List.of(PAN.event(0, 0), other, PAN.event(20, 104)),
                new DeleteController(0, PAN, new TickRange(5, 20)).applyTo(score).tracks().getFirst().controls());
        assertEquals("Delete sustain pedal",
                new DeleteController(0, ControllerLane.SUSTAIN, new TickRange(0, 1)).label());
    }

    @Test
    void aRampOverYearsStaysBounded() {
        Edit ramp = new RampController(0, PAN, new TickRange(0, 1L << 40), 0, 127, RampShape.LINE, 1);
        assertTrue(lane(ramp, score(), PAN).size() <= 128);
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> paint(PAN, Map.of()));
        assertThrows(IllegalArgumentException.class,
                () -> new RampController(0, PAN, new TickRange(0, 1), 0, 1, RampShape.S, 0));
        assertThrows(IllegalArgumentException.class,
                () -> new ScaleController(0, PAN, new TickRange(0, 1), Double.NaN, 64));
        assertThrows(IllegalArgumentException.class, () -> new ControllerLane(Kind.PROGRAM, 0));
    }

    @Provide
    Arbitrary<Painted> painted() {
        Arbitrary<ControllerLane> lanes = Arbitraries.of(ControllerLane.USUAL);
        Arbitrary<Long> tick = Arbitraries.longs().between(0, 3_000);
        Arbitrary<Integer> value = Arbitraries.integers().between(-200, 20_000);
        Arbitrary<ControlEvent> event = Combinators.combine(lanes, tick, value)
                .as((lane, at, to) -> lane.event(at, lane.fit(to)));
        Arbitrary<Track> track = event.list().ofMaxSize(20)
                .map(events -> score(new ArrayList<>(events)).tracks().getFirst());
        Arbitrary<Long> step = Arbitraries.longs().between(1, 700);
        return Combinators.combine(track, lanes, tick, tick, step, value, value, Arbitraries.integers().between(0, 3))
                .as((before, lane, one, two, grid, from, to, which) -> new Painted(before, lane,
                        edit(which, lane, new TickRange(Math.min(one, two), Math.max(one, two)), grid, from, to)));
    }

    private static Edit edit(int which, ControllerLane lane, TickRange range, long grid, int from, int to) {
        return switch (which) {
            case 0 -> new PaintController(0, lane, grid,
                    new TreeMap<>(Map.of(range.start(), from, range.end() + 1, to)));
            case 1 -> new RampController(0, lane, range, from, to, RampShape.SLOW_START, grid);
            case 2 -> new ScaleController(0, lane, range, grid / 100.0, lane.centre());
            default -> new DeleteController(0, lane, range);
        };
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void otherControlsAndNotesAndPlacesStay(@ForAll("painted") Painted painted) {
        Score before = Score.ofTracks(480, List.of(painted.track()));
        EditHistory history = new EditHistory(before);
        boolean changed = history.apply(painted.edit());
        Track after = history.score().tracks().getFirst();
        assertEquals(painted.track().notes(), after.notes());
        for (ControllerLane lane : ControllerLane.USUAL) {
            if (!lane.equals(painted.lane())) {
                assertEquals(lane.events(painted.track()), lane.events(after));
            }
        }
        assertTrue(!changed || history.undo().isPresent());
        assertEquals(before, history.score());
    }
}
