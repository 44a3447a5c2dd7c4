package attune.ui.pianoroll;

import attune.edit.ResizeNotes;
import attune.edit.Selection;
import attune.music.Note;

/// Moves the grasped edge to the grid and the same edge of all selected notes by the same distance; Alt leaves the grid.
final class ResizeGesture implements Gesture {
    private final RollViewModel roll;
    private final Pointer start;
    private final Note note;
    private final boolean atStart;
    private final Selection resized;
    private final double grasp;
    private boolean started;

    ResizeGesture(RollViewModel roll, Pointer start, NoteHit hit) {
        this.roll = roll;
        this.start = start;
        this.note = hit.note();
        this.atStart = hit.part() == NoteHit.Part.START;
        this.resized = roll.session().selection();
        this.grasp = roll.time().exact(start.x()) - edge();
    }

    private long edge() {
        return atStart ? note.tick() : note.end();
    }

    @Override
    public void drag(Pointer now) {
        started |= now.farFrom(start);
        if (!started) {
            return;
        }
        long wanted = Math.max(0, Math.round(roll.time().exact(now.x()) - grasp));
        long target = now.alt() ? wanted : roll.nearest(wanted);
        long by = target - edge();
        long shortest = now.alt() ? 1 : roll.gridTicks();
        roll.propose(new ResizeNotes(resized, atStart ? by : 0, atStart ? 0 : by, shortest));
    }

    @Override
    public void release(Pointer now) {
        roll.selection().stream().filter(resizedNote -> resizedNote.pitch() == note.pitch()).findFirst()
                .ifPresent(roll::remember);
        roll.commit();
    }

    @Override
    public void cancel() {
        roll.drop();
    }
}
