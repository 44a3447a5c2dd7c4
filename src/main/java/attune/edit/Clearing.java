package attune.edit;

import attune.music.Note;
import attune.music.TickRange;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;

/// Makes room in a track: what starts in the stretch is gone, what reaches into it is cut where it begins.
final class Clearing {
    private Clearing() {}

    static Track of(Track track, TickRange stretch) {
        List<Note> kept = new ArrayList<>();
        for (Note note : track.notes()) {
            if (!note.range().overlaps(stretch)) {
                kept.add(note);
            } else if (note.tick() < stretch.start()) {
                kept.add(note.withDuration(stretch.start() - note.tick()));
            }
        }
        return track.withNotes(kept);
    }
}
