package attune.edit;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.List;

/// Puts a take's notes into its track, as one step; a track that does not exist is made for it in the same step.
///
/// @param track the index of the track; the number of tracks or more for a new one
/// @param trackName what a new track is called
public record KeepTake(String label, int track, String trackName, List<Note> notes) implements Edit {
    public KeepTake {
        notes = List.copyOf(notes);
    }

    @Override
    public Score applyTo(Score score) {
        Score with = withTrack(score, track, trackName);
        return insertion(score).applyTo(with);
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        return Selection.of(Math.min(track, after.tracks().size() - 1), notes);
    }

    private InsertNotes insertion(Score score) {
        return new InsertNotes(label, Math.min(track, score.tracks().size()), notes);
    }

    /// The score with a track to take the notes: itself where there is one.
    private static Score withTrack(Score score, int track, String name) {
        if (track < score.tracks().size()) {
            return score;
        }
        return new AddTrack(Track.named(name, 0, AddTrack.freeChannel(score))).applyTo(score);
    }
}
