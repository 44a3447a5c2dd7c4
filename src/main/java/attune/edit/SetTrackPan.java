package attune.edit;

import attune.music.ControllerLane;
import attune.music.Score;
import attune.music.TrackControls;

/// Sets where in the room a track begins: 0 is left, 64 the middle, 127 right; what its pan does after the first note stays.
public record SetTrackPan(int track, int pan) implements Edit {
    public SetTrackPan {
        pan = Math.clamp(pan, 0, 127);
    }

    @Override
    public String label() {
        if (pan == ControllerLane.PAN.centre()) {
            return "Pan to the middle";
        }
        return "Pan " + Math.abs(pan - ControllerLane.PAN.centre()) + (pan < 64 ? " to the left" : " to the right");
    }

    @Override
    public Score applyTo(Score score) {
        return score.withTrack(track, TrackControls.withInitial(score.tracks().get(track), ControllerLane.PAN, pan));
    }
}
