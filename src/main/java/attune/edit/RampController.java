package attune.edit;

import attune.music.ControllerLane;
import attune.music.Score;
import attune.music.TickRange;

/// Lets a lane go from one value to another, with an event at each grid step; it takes the place of what the lane held there.
///
/// @param range from the first event to the last, both included
/// @param from the value at its start, and `to` at its end; fitted to the lane
/// @param bend 0 is a straight line, up to 1 starts slowly and ends fast, down to −1 the other way round
/// @param step of the grid in ticks
public record RampController(int track, ControllerLane lane, TickRange range, int from, int to, double bend, long step)
        implements
            Edit {
    /// The exponent at a bend of 1.
    private static final double STEEPEST = 4;

    public RampController {
        if (step < 1 || !(bend >= -1 && bend <= 1)) {
            throw new IllegalArgumentException("Steps from a tick on, a bend from −1 to 1: " + step + ", " + bend);
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
        return from + (to - from) * Math.pow(way, Math.pow(STEEPEST, bend));
    }
}
