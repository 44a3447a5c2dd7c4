package attune.edit;

import attune.music.ControllerLane;
import attune.music.Score;
import attune.music.TrackControls;

/// Sets how loud a track begins (0–127); what its volume does after the first note stays.
public record SetTrackVolume(int track, int volume) implements Edit {
    public SetTrackVolume {
        volume = Math.clamp(volume, 0, 127);
    }

    @Override
    public String label() {
        return "Set the volume to " + volume;
    }

    @Override
    public Score applyTo(Score score) {
        return score.withTrack(track,
                TrackControls.withInitial(score.tracks().get(track), ControllerLane.VOLUME, volume));
    }
}
