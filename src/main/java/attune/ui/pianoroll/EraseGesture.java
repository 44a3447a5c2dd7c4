package attune.ui.pianoroll;

import attune.edit.DeleteNotes;
import attune.edit.Selection;
import java.util.List;

/// Takes away every note that the pointer touches, all as one step.
final class EraseGesture implements Gesture {
    /// A fast stroke is followed in steps of so many pixels, so that it jumps over no note.
    private static final double STEP = 4;
    private final RollViewModel roll;
    private Pointer last;
    private Selection touched = Selection.NONE;

    EraseGesture(RollViewModel roll, Pointer start) {
        this.roll = roll;
        this.last = start;
        touch(start.x(), start.y());
    }

    @Override
    public void drag(Pointer now) {
        double dx = now.x() - last.x();
        double dy = now.y() - last.y();
        int steps = (int) Math.ceil(Math.max(1, Math.hypot(dx, dy) / STEP));
        for (int i = 1; i <= steps; i++) {
            touch(last.x() + dx * i / steps, last.y() + dy * i / steps);
        }
        last = now;
    }

    private void touch(double x, double y) {
        NoteHit hit = roll.hitTest().at(x, y);
        if (hit != null && !touched.contains(hit.track(), hit.note())) {
            touched = touched.plus(Selection.of(hit.track(), List.of(hit.note())));
            roll.propose(new DeleteNotes(touched));
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
