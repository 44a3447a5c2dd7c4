package attune.ui.pianoroll;

import attune.edit.JoinNotes;
import attune.edit.Selection;
import attune.music.Note;
import java.util.ArrayList;
import java.util.List;

/// Joins a note with the next of its pitch, and with those after it as the pointer goes on over them.
final class JoinGesture implements Gesture {
    private final RollViewModel roll;
    private final NoteHit hit;

    JoinGesture(RollViewModel roll, Pointer at, NoteHit hit) {
        this.roll = roll;
        this.hit = hit;
        drag(at);
    }

    /// At least the next one, and all that begin before the pointer.
    @Override
    public void drag(Pointer now) {
        List<Note> joined = new ArrayList<>(List.of(hit.note()));
        double until = roll.time().tick(now.x());
        for (Note note : roll.session().score().tracks().get(hit.track()).notes()) {
            boolean later = note.pitch() == hit.note().pitch() && note.tick() > hit.note().tick();
            if (later && (joined.size() == 1 || note.tick() <= until)) {
                joined.add(note);
            }
        }
        if (joined.size() > 1) {
            roll.propose(new JoinNotes(Selection.of(hit.track(), joined)));
        } else {
            roll.drop();
        }
    }

    @Override
    public void release(Pointer now) {
        roll.commit();
    }

    @Override
    public void cancel() {
        roll.drop();
    }
}
