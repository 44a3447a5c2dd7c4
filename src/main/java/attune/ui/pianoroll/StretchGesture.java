package attune.ui.pianoroll;

import attune.edit.Selection;
import attune.edit.StretchNotes;
import org.jspecify.annotations.Nullable;

/// Stretches all that is selected about its start, so that the grasped end comes to the grid; Alt leaves the grid.
final class StretchGesture implements Gesture {
    private final RollViewModel roll;
    private final Pointer start;
    private final Selection before;
    private final Selection onClick;
    private final Selection stretched;
    private final long first;
    private final long end;
    private final double grasp;
    private @Nullable StretchNotes proposed;

    /// @param before what was selected before the press
    /// @param onClick what is selected if nothing is dragged
    StretchGesture(RollViewModel roll, Pointer start, NoteHit hit, Selection before, Selection onClick) {
        this.roll = roll;
        this.start = start;
        this.before = before;
        this.onClick = onClick;
        this.stretched = roll.session().selection();
        this.first = stretched.range().start();
        this.end = hit.note().end();
        this.grasp = roll.time().exact(start.x()) - end;
    }

    @Override
    public void drag(Pointer now) {
        if (proposed == null && !now.farFrom(start)) {
            return;
        }
        long wanted = Math.max(0, Math.round(roll.time().exact(now.x()) - grasp));
        long target = now.alt() ? wanted : roll.nearest(wanted);
        long shortest = now.alt() ? 1 : roll.gridTicks();
        double factor = (double) Math.max(shortest, target - first) / (end - first);
        proposed = new StretchNotes(stretched, Math.clamp(factor, 1 / StretchNotes.MOST, StretchNotes.MOST));
        roll.propose(proposed);
    }

    @Override
    public void release(Pointer now) {
        if (proposed == null) {
            roll.session().select(onClick);
        } else {
            roll.commit();
        }
    }

    @Override
    public void cancel() {
        roll.drop();
        roll.session().select(before);
    }
}
