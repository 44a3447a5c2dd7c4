package attune.edit;

import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;

/// Adds a track below the others.
public record AddTrack(Track track) implements Edit {
    @Override
    public String label() {
        return "Add track " + track.name();
    }

    @Override
    public Score applyTo(Score score) {
        List<Track> tracks = new ArrayList<>(score.tracks());
        tracks.add(track);
        return score.withTracks(tracks);
    }

    /// The first channel that no track of the score uses, leaving out percussion; 0 where all are taken.
    public static int freeChannel(Score score) {
        for (int channel = 0; channel < 16; channel++) {
            int candidate = channel;
            if (channel != Track.PERCUSSION
                    && score.tracks().stream().noneMatch(track -> track.channel() == candidate)) {
                return channel;
            }
        }
        return 0;
    }
}
