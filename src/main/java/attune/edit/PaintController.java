package attune.edit;

import attune.music.ControllerLane;
import attune.music.Score;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Draws values into a lane as a hand moved over it: between the points in straight lines, an event at each grid step. They take the
/// place of what the lane held from the first point to the last.
///
/// @param step of the grid in ticks
/// @param stroke values by tick; fitted to the lane
public record PaintController(int track, ControllerLane lane, long step, SortedMap<Long, Integer> stroke)
        implements
            Edit {
    public PaintController {
        if (step < 1 || stroke.isEmpty() || stroke.firstKey() < 0) {
            throw new IllegalArgumentException("A stroke has points from tick 0 on, and steps of a tick or more");
        }
        stroke = Collections.unmodifiableSortedMap(new TreeMap<>(stroke));
    }

    @Override
    public String label() {
        return "Paint " + lane.name();
    }

    @Override
    public Score applyTo(Score score) {
        TreeMap<Long, Integer> points = new TreeMap<>(stroke);
        long first = points.firstKey();
        long last = points.lastKey();
        return score.withTrack(track, lane.replaced(score.tracks().get(track), LaneCurve.stretch(first, last),
                LaneCurve.events(lane, first, last, step, tick -> between(points, tick))));
    }

    private static double between(TreeMap<Long, Integer> points, long tick) {
        Map.Entry<Long, Integer> before = points.floorEntry(tick);
        Map.Entry<Long, Integer> after = points.ceilingEntry(tick);
        if (before.getKey().equals(after.getKey())) {
            return before.getValue();
        }
        double way = (double) (tick - before.getKey()) / (after.getKey() - before.getKey());
        return before.getValue() + way * (after.getValue() - before.getValue());
    }
}
