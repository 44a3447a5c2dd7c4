package attune.ui.pianoroll;

import attune.edit.CopyNotes;
import attune.edit.MoveNotes;
import attune.edit.Selection;

/// Moves the selected notes by whole grid steps, keeping their place beside the grid; Ctrl copies them, Shift keeps one direction, Alt leaves the grid.
final class MoveGesture implements Gesture {
    private final RollViewModel roll;
    private final Pointer start;
    private final NoteHit hit;
    private final Selection before;
    private final Selection onClick;
    private final Selection moved;
    private final double startTick;
    private final int startRow;
    private boolean started;
    private int heard;

    /// @param before what was selected before the press
    /// @param onClick what is selected if nothing is dragged
    MoveGesture(RollViewModel roll, Pointer start, NoteHit hit, Selection before, Selection onClick) {
        this.roll = roll;
        this.start = start;
        this.hit = hit;
        this.before = before;
        this.onClick = onClick;
        this.moved = roll.session().selection();
        this.startTick = roll.time().exact(start.x());
        this.startRow = roll.pitch().row(start.y());
        this.heard = hit.note().pitch();
    }

    @Override
    public void drag(Pointer now) {
        started |= now.farFrom(start);
        if (!started) {
            return;
        }
        double distance = roll.time().exact(now.x()) - startTick;
        long ticks = now.alt() ? Math.round(distance) : roll.gridProperty().get().relative(distance, roll.time());
        int semitones = roll.pitch().row(now.y()) - startRow;
        if (now.shift()) {
            boolean sideways = Math.abs(now.x() - start.x()) >= Math.abs(now.y() - start.y());
            ticks = sideways ? ticks : 0;
            semitones = sideways ? 0 : semitones;
        }
        roll.propose(now.shortcut()
                ? new CopyNotes(moved, ticks, semitones)
                : new MoveNotes(moved, ticks, semitones));
        hear(semitones);
    }

    private void hear(int semitones) {
        int pitch = Math.clamp(hit.note().pitch() + semitones, 0, 127);
        if (pitch != heard) {
            heard = pitch;
            roll.audition().note(hit.track(), hit.note().withPitch(pitch));
        }
    }

    @Override
    public void release(Pointer now) {
        if (started) {
            roll.commit();
        } else {
            roll.session().select(onClick);
        }
    }

    @Override
    public void cancel() {
        roll.drop();
        roll.session().select(before);
    }
}
