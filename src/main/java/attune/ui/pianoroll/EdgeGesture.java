package attune.ui.pianoroll;

import attune.edit.Edit;
import attune.edit.Selection;
import org.jspecify.annotations.Nullable;

/// Drags the grasped edge of a note to the grid, and with it something of all selected notes; Alt leaves the grid.
///
/// @param <E> the edit that is proposed while the drag lasts
abstract class EdgeGesture<E extends Edit> implements Gesture {
    final RollViewModel roll;
    final NoteHit hit;
    /// What was selected when the drag began, with the grasped note.
    final Selection dragged;
    private final Pointer start;
    private final Selection before;
    private final Selection onClick;
    private final double grasp;
    private @Nullable E proposed;

    /// @param before what was selected before the press
    /// @param onClick what is selected if nothing is dragged
    EdgeGesture(RollViewModel roll, Pointer start, NoteHit hit, Selection before, Selection onClick) {
        this.roll = roll;
        this.start = start;
        this.hit = hit;
        this.before = before;
        this.onClick = onClick;
        this.dragged = roll.session().selection();
        this.grasp = roll.time().exact(start.x()) - edge();
    }

    final boolean atStart() {
        return hit.part() == NoteHit.Part.START;
    }

    /// The tick of the grasped edge before the drag.
    final long edge() {
        return atStart() ? hit.note().tick() : hit.note().end();
    }

    /// The edit that brings the edge there.
    ///
    /// @param shortest that a note may become
    abstract E proposal(long target, long shortest);

    /// Called before the proposal becomes a step.
    void beforeCommit(E done) {}

    @Override
    public final void drag(Pointer now) {
        if (proposed == null && !now.farFrom(start)) {
            return;
        }
        long wanted = Math.max(0, Math.round(roll.time().exact(now.x()) - grasp));
        proposed = proposal(now.alt() ? wanted : roll.nearest(wanted), now.alt() ? 1 : roll.gridTicks());
        roll.propose(proposed);
    }

    @Override
    public final void release(Pointer now) {
        E done = proposed;
        if (done == null) {
            roll.session().select(onClick);
        } else {
            beforeCommit(done);
            roll.commit();
        }
    }

    @Override
    public final void cancel() {
        roll.drop();
        roll.session().select(before);
    }
}
