package attune.edit;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;

/// Adds notes to one track and selects them: what drawing, pasting and keeping a take do.
public record InsertNotes(String label, int track, List<Note> notes) implements Edit {
    public InsertNotes {
        notes = List.copyOf(notes);
    }

    @Override
    public Score applyTo(Score score) {
        Track before = score.tracks().get(track);
        List<Note> all = new ArrayList<>(before.notes());
        all.addAll(notes);
        return score.withTrack(track, before.withNotes(all));
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        return Selection.of(track, notes);
    }
}
