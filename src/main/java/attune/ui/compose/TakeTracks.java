package attune.ui.compose;

import attune.generate.TakePart;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the tracks of a piece that the parts of a take go to; it may be another piece than they were written for.
///
/// @param tracks of the piece
/// @param byName whether a track must be called as it was: where parts take the place of notes, a stranger's must not go
record TakeTracks(List<Track> tracks, boolean byName) {
    /// The same parts with the tracks that they go to: new ones come after those that are there. Never among drums.
    List<TakePart> place(List<TakePart> parts) {
        int next = tracks.size();
        List<TakePart> placed = new ArrayList<>();
        for (TakePart part : parts) {
            int track = find(part);
            placed.add(new TakePart(part.voice(), track < 0 ? next++ : track, part.trackName(), part.program(),
                    part.notes()));
        }
        return placed;
    }

    private int find(TakePart part) {
        if (fits(part, part.track())) {
            return part.track();
        }
        return byName
                ? IntStream.range(0, tracks.size()).filter(track -> fits(part, track)).findFirst().orElse(-1)
                : -1;
    }

    private boolean fits(TakePart part, int track) {
        return track < tracks.size() && !tracks.get(track).isPercussion()
                && (!byName || tracks.get(track).name().equals(part.trackName()));
    }
}
