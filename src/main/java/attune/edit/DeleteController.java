package attune.edit;

import attune.music.ControllerLane;
import attune.music.Score;
import attune.music.TickRange;
import java.util.List;

/// Takes away what a lane holds in a stretch; the value before it goes on.
public record DeleteController(int track, ControllerLane lane, TickRange range) implements Edit {
    @Override
    public String label() {
        return "Delete " + lane.name();
    }

    @Override
    public Score applyTo(Score score) {
        return score.withTrack(track, lane.replaced(score.tracks().get(track), range, List.of()));
    }
}
