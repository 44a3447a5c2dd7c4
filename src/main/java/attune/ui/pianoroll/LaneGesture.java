package attune.ui.pianoroll;

import attune.edit.DeleteController;
import attune.edit.Edit;
import attune.edit.PaintController;
import attune.edit.RampController;
import attune.music.ControllerLane;
import attune.music.TickRange;
import java.util.SortedMap;
import java.util.TreeMap;

/// In a controller's lane a stroke paints values, with Shift it draws a line or a curve; the eraser takes events away. Alt leaves the grid.
final class LaneGesture implements Gesture {
    private final RollViewModel roll;
    private final ControllerLane lane;
    private final boolean erases;
    private final Pointer start;
    private final SortedMap<Long, Integer> stroke = new TreeMap<>();
    private Pointer last;

    LaneGesture(RollViewModel roll, ControllerLane lane, Pointer start, boolean erases) {
        this.roll = roll;
        this.lane = lane;
        this.erases = erases;
        this.start = start;
        this.last = start;
        drag(start);
    }

    @Override
    public void drag(Pointer now) {
        if (roll.activeTrack() < roll.session().score().tracks().size()) {
            roll.propose(edit(now));
        }
        last = now;
    }

    private Edit edit(Pointer now) {
        int track = roll.activeTrack();
        if (erases) {
            return new DeleteController(track, lane, between(now));
        }
        long step = now.alt() ? 1 : roll.gridTicks();
        if (now.shift() && tick(now) != tick(start)) {
            boolean forwards = now.x() >= start.x();
            int from = LanePainter.value(lane, (forwards ? start : now).y());
            int to = LanePainter.value(lane, (forwards ? now : start).y());
            return new RampController(track, lane, between(now), from, to,
                    roll.rampShapeProperty().get(), step);
        }
        paint(now);
        return new PaintController(track, lane, step, stroke);
    }

    /// What was painted before on the way from the last place to this one is painted anew.
    private void paint(Pointer now) {
        long from = Math.min(tick(last), tick(now));
        long to = Math.max(tick(last), tick(now));
        if (from < to) {
            stroke.subMap(from + 1, to).clear();
        }
        stroke.put(tick(now), LanePainter.value(lane, now.y()));
    }

    private TickRange between(Pointer now) {
        long from = Math.min(tick(start), tick(now));
        return new TickRange(from, Math.max(from + 1, Math.max(tick(start), tick(now))));
    }

    private long tick(Pointer at) {
        long tick = Math.max(0, roll.time().tick(at.x()));
        return at.alt() ? tick : roll.nearest(tick);
    }

    @Override
    public void release(Pointer now) {
        roll.commit();
    }

    @Override
    public void cancel() {
        roll.drop();
    }
}
