package attune.edit;

import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Keeps the colours of tracks apart from their places.
public final class TrackColours {
    private TrackColours() {}

    /// The tracks, of which those from one place to another keep the colours that they have there.
    static List<Track> kept(List<Track> tracks, int first, int last) {
        List<Track> kept = new ArrayList<>(tracks);
        for (int place = first; place <= Math.min(last, tracks.size() - 1); place++) {
            Track track = tracks.get(place);
            if (track.colour() == Track.BY_PLACE) {
                kept.set(place, track.withColour(track.colourAt(place)));
            }
        }
        return kept;
    }

    /// The colour for a new track below the others: that of its place, or another where a track has that already.
    public static int free(Score score) {
        List<Track> tracks = score.tracks();
        List<Integer> taken = IntStream.range(0, tracks.size()).mapToObj(at -> tracks.get(at).colourAt(at)).toList();
        return taken.contains(tracks.size() % Track.COLOURS)
                ? IntStream.range(0, Track.COLOURS).filter(colour -> !taken.contains(colour)).findFirst()
                        .orElse(Track.BY_PLACE)
                : Track.BY_PLACE;
    }
}
