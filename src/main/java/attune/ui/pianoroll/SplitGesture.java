package attune.ui.pianoroll;

import attune.edit.Selection;
import attune.edit.SplitNotes;
import java.util.List;

/// Cuts a note in two where the pointer is; the cut follows it on the grid until the release. Alt leaves the grid.
final class SplitGesture implements Gesture {
    private final RollViewModel roll;
    private final Selection note;

    SplitGesture(RollViewModel roll, Pointer at, NoteHit hit) {
        this.roll = roll;
        this.note = Selection.of(hit.track(), List.of(hit.note()));
        drag(at);
    }

    @Override
    public void drag(Pointer now) {
        long tick = Math.max(0, roll.time().tick(now.x()));
        roll.propose(SplitNotes.at(note, now.alt() ? tick : roll.nearest(tick)));
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
