package attune.play;

import attune.music.ByTick;
import attune.music.Note;
import attune.music.Track;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A track made ready for playing: its notes found by time, its lane of controls, where its last note ends, whether it is heard.
///
/// A track keeps its notes sorted, so a window is two binary searches and nothing is copied or built for an edit.
record Part(Track track, ControlLane lane, long end, boolean audible) {
    static long lastNoteEnd(Track track) {
        long end = 0;
        for (Note note : track.notes()) {
            end = Math.max(end, note.end());
        }
        return end;
    }

    /// The notes that start from one tick up to, not including, another.
    List<Note> notesBetween(long from, long to) {
        int start = indexOf(from);
        return track.notes().subList(start, Math.max(start, indexOf(to)));
    }

    /// Notes that start together stand in the order of the file, so that only their starts can be searched for.
    boolean holds(Note note) {
        return notesBetween(note.tick(), note.tick() + 1).contains(note);
    }

    /// The note that starts as this one did, which may have got another length or velocity; null where there is none.
    @Nullable
    Note startingLike(Note note) {
        if (holds(note)) {
            return note;
        }
        for (Note other : notesBetween(note.tick(), note.tick() + 1)) {
            if (other.pitch() == note.pitch()) {
                return other;
            }
        }
        return null;
    }

    Part heard(boolean nowAudible) {
        return nowAudible == audible ? this : new Part(track, lane, end, nowAudible);
    }

    private int indexOf(long tick) {
        return ByTick.firstAt(track.notes(), Note::tick, tick);
    }
}
