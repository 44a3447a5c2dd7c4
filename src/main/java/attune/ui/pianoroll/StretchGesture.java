package attune.ui.pianoroll;

import attune.edit.Selection;
import attune.edit.StretchNotes;

/// Stretches all that is selected about its start, so that the grasped end comes to the grid.
final class StretchGesture extends EdgeGesture<StretchNotes> {
    StretchGesture(RollViewModel roll, Pointer start, NoteHit hit, Selection before, Selection onClick) {
        super(roll, start, hit, before, onClick);
    }

    @Override
    StretchNotes proposal(long target, long shortest) {
        long first = dragged.range().start();
        double factor = (double) Math.max(shortest, target - first) / (edge() - first);
        return new StretchNotes(dragged, Math.clamp(factor, 1 / StretchNotes.MOST, StretchNotes.MOST));
    }
}
