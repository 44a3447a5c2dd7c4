package attune.ui.pianoroll;

import attune.edit.ResizeNotes;
import attune.edit.Selection;
import java.util.List;

/// Moves the grasped edge to the grid and the same edge of all selected notes by the same distance.
final class ResizeGesture extends EdgeGesture<ResizeNotes> {
    ResizeGesture(RollViewModel roll, Pointer start, NoteHit hit, Selection before, Selection onClick) {
        super(roll, start, hit, before, onClick);
    }

    @Override
    ResizeNotes proposal(long target, long shortest) {
        long by = target - edge();
        return new ResizeNotes(dragged, atStart() ? by : 0, atStart() ? 0 : by, shortest);
    }

    /// New notes get the length that the grasped one has now.
    @Override
    void beforeCommit(ResizeNotes done) {
        Selection grasped = Selection.of(hit.track(), List.of(hit.note()));
        new ResizeNotes(grasped, done.startBy(), done.endBy(), done.shortest())
                .selectionAfter(grasped, roll.score()).stream().forEach(roll::remember);
    }
}
