package attune.edit;

import attune.music.ControllerLane;
import attune.music.Score;
import attune.music.TickRange;

/// Lets a lane go from one value to another, with an event at each grid step; it takes the place of what the lane held there.
///
/// @param range from the first event to the last, both included
/// @param from the value at its start, and `to` at its end; fitted to the lane
/// @param step of the grid in ticks
public record RampController(int track, ControllerLane lane, TickRange range, int from, int to, RampShape shape,
        long step) implements Edit {
    public RampController {
        if (step < 1) {
            throw new IllegalArgumentException("Steps from a tick on: " + step);
        }
    }

    @Override
    public String label() {
        return "Ramp " + lane.name();
    }

    @Override
    public Score applyTo(Score score) {
        return score.withTrack(track,
                lane.replaced(score.tracks().get(track), LaneCurve.stretch(range.start(), range.end()),
                        LaneCurve.events(lane, range.start(), range.end(), step, this::value)));
    }

    private double value(long tick) {
        double way = range.isEmpty() ? 1 : (double) (tick - range.start()) / range.length();
        return from + (to - from) * shape.at(way);
    }
}
