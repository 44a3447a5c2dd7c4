package attune.edit;

import attune.music.ControllerLane;
import attune.music.Score;
import attune.music.TrackControls;

/// Sets how much of a track goes to an effect at its beginning: reverb (controller 91) or chorus (93).
///
/// @param value 0–127
public record SetTrackSend(int track, ControllerLane lane, int value) implements Edit {
    @Override
    public String label() {
        return "Set the " + lane.name() + " of a track";
    }

    @Override
    public Score applyTo(Score score) {
        return score.withTrack(track, TrackControls.withInitial(score.tracks().get(track), lane, value));
    }
}
