package attune.ui.pianoroll;

import attune.edit.ResizeNotes;
import attune.edit.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Moves the grasped edge to the grid and the same edge of all selected notes by the same distance; Alt leaves the grid.
final class ResizeGesture implements Gesture {
    private final RollViewModel roll;
    private final Pointer start;
    private final NoteHit hit;
    private final Selection before;
    private final Selection onClick;
    private final boolean atStart;
    private final Selection resized;
    private final double grasp;
    private @Nullable ResizeNotes proposed;

    /// @param before what was selected before the press
    /// @param onClick what is selected if nothing is dragged
    ResizeGesture(RollViewModel roll, Pointer start, NoteHit hit, Selection before, Selection onClick) {
        this.roll = roll;
        this.start = start;
        this.hit = hit;
        this.before = before;
        this.onClick = onClick;
        this.atStart = hit.part() == NoteHit.Part.START;
        this.resized = roll.session().selection();
        this.grasp = roll.time().exact(start.x()) - edge();
    }

    private long edge() {
        return atStart ? hit.note().tick() : hit.note().end();
    }

    @Override
    public void drag(Pointer now) {
        if (proposed == null && !now.farFrom(start)) {
            return;
        }
        long wanted = Math.max(0, Math.round(roll.time().exact(now.x()) - grasp));
        long target = now.alt() ? wanted : roll.nearest(wanted);
        long by = target - edge();
        long shortest = now.alt() ? 1 : roll.gridTicks();
        proposed = new ResizeNotes(resized, atStart ? by : 0, atStart ? 0 : by, shortest);
        roll.propose(proposed);
    }

    @Override
    public void release(Pointer now) {
        ResizeNotes done = proposed;
        if (done == null) {
            roll.session().select(onClick);
        } else {
            Selection grasped = Selection.of(hit.track(), List.of(hit.note()));
            new ResizeNotes(grasped, done.startBy(), done.endBy(), done.shortest())
                    .selectionAfter(grasped, roll.score()).stream().forEach(roll::remember);
            roll.commit();
        }
    }

    @Override
    public void cancel() {
        roll.drop();
        roll.session().select(before);
    }
}
