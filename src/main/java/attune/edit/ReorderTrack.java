package attune.edit;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Moves a track up or down; the tracks between make room, and all keep their colours.
///
/// @param from where it stands, and `to` where it stands afterwards
/// @param name of the track
public record ReorderTrack(int from, int to, String name) implements Edit {
    @Override
    public String label() {
        return "Move track " + name;
    }

    @Override
    public Score applyTo(Score score) {
        if (from == to) {
            return score;
        }
        List<Track> tracks = TrackColours.kept(score.tracks(), Math.min(from, to), Math.max(from, to));
        tracks.add(to, tracks.remove(from));
        return score.withTracks(tracks);
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        Map<Integer, Set<Note>> moved = new HashMap<>();
        before.notes().forEach((track, notes) -> moved.put(placeOf(track), notes));
        return new Selection(moved);
    }

    /// Where a track stands afterwards.
    public int placeOf(int track) {
        if (track == from) {
            return to;
        }
        int closed = track > from ? track - 1 : track;
        return closed >= to ? closed + 1 : closed;
    }
}
