package attune.ui.pianoroll;

import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;

/// One [NoteIndex] a track; a track that an edit left alone keeps its own.
final class ScoreIndex {
    private List<Track> tracks = List.of();
    private List<NoteIndex> indexes = List.of();

    /// The indexes of the score's tracks, in their order.
    List<NoteIndex> of(Score score) {
        if (tracks != score.tracks()) {
            List<NoteIndex> next = new ArrayList<>();
            for (int i = 0; i < score.tracks().size(); i++) {
                next.add(indexFor(score.tracks().get(i), i));
            }
            tracks = score.tracks();
            indexes = List.copyOf(next);
        }
        return indexes;
    }

    @SuppressWarnings("ReferenceEquality") // comparing all notes would cost more than building the index
    private NoteIndex indexFor(Track track, int position) {
        return position < tracks.size() && tracks.get(position).notes() == track.notes()
                ? indexes.get(position)
                : new NoteIndex(track.notes());
    }
}
