package attune.edit;

import attune.music.ControlEvent;
import attune.music.ControllerLane;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import java.util.List;

/// Moves the values of a lane away from a centre or towards it by a factor; those outside the stretch stay.
///
/// @param factor 0 or more; below 1 flattens the curve, above 1 exaggerates it
/// @param centre the value that stays, such as [ControllerLane#centre]
public record ScaleController(int track, ControllerLane lane, TickRange range, double factor, int centre)
        implements
            Edit {
    public ScaleController {
        if (!(factor >= 0 && factor <= 1_000)) {
            throw new IllegalArgumentException("A factor lies between 0 and 1000: " + factor);
        }
    }

    @Override
    public String label() {
        return "Scale " + lane.name();
    }

    @Override
    public Score applyTo(Score score) {
        Track before = score.tracks().get(track);
        List<ControlEvent> scaled = before.controls().stream().map(this::scaled).toList();
        return score.withTrack(track, before.withControls(scaled));
    }

    private ControlEvent scaled(ControlEvent event) {
        if (!lane.holds(event) || !range.contains(event.tick())) {
            return event;
        }
        return lane.event(event.tick(), lane.fit(centre + factor * (event.value() - centre)));
    }
}
