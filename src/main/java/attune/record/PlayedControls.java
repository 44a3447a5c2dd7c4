package attune.record;

import attune.music.ControlEvent;
import attune.music.ControllerLane;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The controllers and bends of a recording.
final class PlayedControls {
    private final Map<ControllerLane, Integer> held = new LinkedHashMap<>();
    private final List<ControlEvent> events = new ArrayList<>();

    /// Bank selects belong to the choice of a sound, not to the playing.
    void control(long tick, int number, int value, long first) {
        if (number != 0 && number != 32) {
            add(tick, new ControllerLane(ControlEvent.Kind.CONTROLLER, number), value, first);
        }
    }

    void bend(long tick, int value, long first) {
        add(tick, ControllerLane.PITCH_BEND, value, first);
    }

    /// What came before the first tick holds from there on: of each lane the last.
    private void add(long tick, ControllerLane lane, int value, long first) {
        if (tick <= first) {
            events.removeIf(event -> lane.holds(event) && event.tick() <= first);
        }
        held.put(lane, value);
        events.add(lane.event(Math.max(first, tick), value));
    }

    /// All events in order; at the end a pedal comes up and a bend returns.
    List<ControlEvent> until(long end) {
        List<ControlEvent> all = new ArrayList<>(events);
        held.forEach((lane, value) -> {
            boolean returns = lane.isSwitch() || lane.equals(ControllerLane.PITCH_BEND);
            if (returns && value != lane.rest()) {
                all.add(lane.event(end, lane.rest()));
            }
        });
        all.sort(null);
        return List.copyOf(all);
    }
}
