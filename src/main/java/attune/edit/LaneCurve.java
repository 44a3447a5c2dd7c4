package attune.edit;

import attune.music.ControlEvent;
import attune.music.ControllerLane;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToDoubleFunction;

/// Turns a curve into events at the steps of a grid; a step that repeats the value before it needs none.
final class LaneCurve {
    /// A longer stretch gets wider steps.
    private static final int MOST_EVENTS = 100_000;

    private LaneCurve() {}

    /// @param first and `last` where the curve begins and ends, both with an event
    /// @param step in ticks, counted from the start of the piece
    static List<ControlEvent> events(ControllerLane lane, long first, long last, long step,
            LongToDoubleFunction curve) {
        List<ControlEvent> events = new ArrayList<>();
        long wide = Math.max(step, Math.ceilDiv(last - first, MOST_EVENTS));
        add(events, lane, first, curve);
        for (long tick = (first / wide + 1) * wide; tick < last; tick += wide) {
            add(events, lane, tick, curve);
        }
        if (last > first) {
            add(events, lane, last, curve);
        }
        return events;
    }

    /// Both ends belong to what a curve replaces.
    static TickRange stretch(long first, long last) {
        return new TickRange(first, last + 1);
    }

    private static void add(List<ControlEvent> events, ControllerLane lane, long tick, LongToDoubleFunction curve) {
        int value = lane.fit(curve.applyAsDouble(tick));
        if (events.isEmpty() || events.getLast().value() != value) {
            events.add(lane.event(tick, value));
        }
    }
}
