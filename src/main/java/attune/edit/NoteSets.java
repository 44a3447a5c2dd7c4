package attune.edit;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Replaces, adds and takes away the notes of a selection: what all edits of notes have in common.
///
/// Tracks that the selection does not touch stay the same instances, so that a step of the history costs little.
final class NoteSets {
    private NoteSets() {}

    /// The score with each selected note changed; notes that become equal merge.
    static Score replaced(Score score, Selection which, UnaryOperator<Note> change) {
        return rewritten(score, which, (kept, selected) -> selected.forEach(note -> kept.add(change.apply(note))));
    }

    static Score without(Score score, Selection which) {
        return rewritten(score, which, (_, _) -> {});
    }

    /// The score with the selected notes taken out and others put in; a track that neither touches stays the same instance.
    static Score exchanged(Score score, Selection out, Selection in) {
        return out.equals(in) ? score : with(without(score, out), in);
    }

    /// The score with these notes as well; what belongs to a track that the score does not have is left out.
    /// A score without any track gets a piano first, so that there is always something to write to.
    static Score with(Score score, Selection more) {
        if (more.isEmpty()) {
            return score;
        }
        Score result = score.tracks().isEmpty() ? score.withTracks(List.of(Track.named("Piano", 0, 0))) : score;
        for (var part : more.notes().entrySet()) {
            if (part.getKey() < result.tracks().size()) {
                Track before = result.tracks().get(part.getKey());
                List<Note> all = new ArrayList<>(before.notes());
                all.addAll(part.getValue().stream().sorted().toList()); // a set has another order in every run
                result = result.withTrack(part.getKey(), before.withNotes(all));
            }
        }
        return result;
    }

    /// The selection with what `change` makes of the notes of each track, given from the first to the last.
    static Selection byTrack(Selection which, TrackChange change) {
        Map<Integer, Set<Note>> changed = new HashMap<>();
        which.notes().forEach((track, notes) -> changed.put(track,
                new HashSet<>(change.of(track, notes.stream().sorted().toList()))));
        return new Selection(changed);
    }

    /// What becomes of the selected notes of one track.
    interface TrackChange {
        List<Note> of(int track, List<Note> sorted);
    }

    /// The selection with each note changed.
    static Selection changed(Selection which, UnaryOperator<Note> change) {
        Map<Integer, Set<Note>> changed = new HashMap<>();
        which.notes().forEach((track, notes) -> {
            Set<Note> moved = new HashSet<>();
            notes.forEach(note -> moved.add(change.apply(note)));
            changed.put(track, moved);
        });
        return new Selection(changed);
    }

    /// `a note` or `3 notes`.
    static String count(Selection which) {
        return which.size() == 1 ? "a note" : which.size() + " notes";
    }

    private interface Rewriting {
        void accept(List<Note> kept, List<Note> selected);
    }

    private static Score rewritten(Score score, Selection which, Rewriting rewriting) {
        Score result = score;
        for (var part : which.notes().entrySet()) {
            if (part.getKey() < score.tracks().size()) {
                Track before = score.tracks().get(part.getKey());
                List<Note> kept = new ArrayList<>();
                List<Note> selected = new ArrayList<>();
                before.notes().forEach(note -> (part.getValue().contains(note) ? selected : kept).add(note));
                rewriting.accept(kept, selected);
                result = result.withTrack(part.getKey(), before.withNotes(kept));
            }
        }
        return result;
    }
}
