package attune.edit;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes a track out of the score; the tracks below it move up and keep their colours.
public record RemoveTrack(int track, String name) implements Edit {
    @Override
    public String label() {
        return "Remove track " + name;
    }

    @Override
    public Score applyTo(Score score) {
        List<Track> tracks = TrackColours.kept(score.tracks(), track + 1, score.tracks().size());
        tracks.remove(track);
        return score.withTracks(tracks);
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        Map<Integer, Set<Note>> moved = new HashMap<>();
        before.notes().forEach((index, notes) -> {
            if (index != track) {
                moved.put(index > track ? index - 1 : index, notes);
            }
        });
        return new Selection(moved);
    }
}
